"""Roles in words."""

from rutan_desk.domain.officer import Role
from rutan_desk.words.catalog import tr


def role_name(role: str) -> str:
    """A role as it is shown."""
    return {
        Role.HEAD: tr("head"),
        Role.OFFICER: tr("officer"),
        Role.VIEWER: tr("viewer"),
    }[Role(role)]
