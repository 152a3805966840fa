"""Who works at the desk: adding, removing, and new passwords."""

from dataclasses import replace

from rutan_desk.domain.errors import LastHead, NameMissing, RoleTooLow
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.store import keys
from rutan_desk.store.journal import Touched, deed
from rutan_desk.store.officers import all_officers, get_officer, save_officer
from rutan_desk.store.registry import Registry, rekey


def add_officer(registry: Registry, name: str, role: Role, password: str) -> Touched:
    """Give somebody a slot, or back to somebody who left; heads only.

    Raises ``NameMissing``, ``OfficerExists``, ``PasswordTooWeak``, ``RoleTooLow``.
    """
    name = " ".join(name.split())
    if not name:
        raise NameMissing
    key_file = keys.add_slot(registry.key_file, name, password, registry.key)
    before = [one for one in all_officers(registry.db) if one.name == name]
    officer = (
        replace(before[0], role=role, active=True) if before else Officer(name=name, role=role)
    )
    details = {"name": name, "role": role.value}
    with deed(registry.db, registry.desk, "add-officer", details, needs=Role.HEAD) as act:
        save_officer(act, officer)
        # Before the deed is acknowledged: a slot without a row opens nothing.
        registry.save_keys(key_file)
    return act.touched


def remove_officer(registry: Registry, name: str) -> Touched:
    """Take the slot away and give the file a new key; heads only.

    From the deed on the officer is refused, whether or not re-keying was cut short. The
    recovery sheet printed before is worthless afterwards: print a new one. Raises
    ``OfficerUnknown``, ``LastHead``, ``RoleTooLow``.
    """
    officer = get_officer(registry.db, name)
    _keep_a_head(registry, officer)
    details = {"name": officer.name}
    with deed(registry.db, registry.desk, "remove-officer", details, needs=Role.HEAD) as act:
        save_officer(act, replace(officer, active=False))
    rekey(registry, registry.key_file.without(officer.name))
    return act.touched


def change_role(registry: Registry, name: str, role: Role) -> Touched:
    """Give an officer another role; heads only. Raises ``OfficerUnknown``, ``LastHead``."""
    officer = get_officer(registry.db, name)
    if role is not Role.HEAD:
        _keep_a_head(registry, officer)
    details = {"name": officer.name, "role": role.value}
    with deed(registry.db, registry.desk, "change-role", details, needs=Role.HEAD) as act:
        save_officer(act, replace(officer, role=role))
    if officer.name == registry.officer.name:
        registry.officer = replace(registry.officer, role=role)
    return act.touched


def change_password(registry: Registry, name: str, password: str) -> Touched:
    """A new password for oneself, or by a head for anybody."""
    officer = get_officer(registry.db, name)
    own = officer.name == registry.officer.name
    if not own and not registry.officer.role.may(Role.HEAD):
        raise RoleTooLow(registry.officer.name, Role.HEAD.value)
    key_file = keys.change_password(registry.key_file, officer.name, password, registry.key)
    details = {"name": officer.name}
    with deed(registry.db, registry.desk, "change-password", details, needs=Role.VIEWER) as act:
        registry.save_keys(key_file)
    return act.touched


def _keep_a_head(registry: Registry, leaving: Officer) -> None:
    heads = [one for one in all_officers(registry.db) if one.active and one.role is Role.HEAD]
    if heads == [leaving]:
        raise LastHead(leaving.name)
