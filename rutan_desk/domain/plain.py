"""Frozen values as the plain data that JSON and TOML hold, and back without loss."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints


class NotPlain(Exception):
    """Data that does not describe the value; ``key`` is the path to what is wrong."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def to_plain(value: Any) -> Any:
    """A value as dicts, lists, texts, whole numbers and truths only; fit for ``json``."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal | StrEnum) else value


def from_plain(kind: Any, data: Any, where: str = "") -> Any:
    """The value of type ``kind`` that ``data`` describes; ``NotPlain`` if it does not.

    Dates and times may be themselves (TOML has them) or ISO text. Nothing is coerced:
    ``1`` is no truth and ``"17"`` no number. A key too many is as wrong as one missing.
    """
    if is_dataclass(kind):
        return _record(kind, data, where)
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], data, where)
    if get_origin(kind) is Mapping:
        return _texts(data, where)
    if type(data) is kind:
        return data
    if isinstance(data, str) and (read := _READERS.get(kind, _enum(kind))):
        try:
            return read(data)
        except (ValueError, InvalidOperation) as fault:
            raise NotPlain(where) from fault
    raise NotPlain(where)


_READERS: dict[Any, Any] = {
    date: date.fromisoformat,
    time: time.fromisoformat,
    Decimal: Decimal,
}


def _enum(kind: Any) -> Any:
    return kind if issubclass(kind, StrEnum) else None


def _record(kind: Any, data: Any, where: str) -> Any:
    prefix = f"{where}." if where else ""
    if not isinstance(data, Mapping):
        raise NotPlain(where)
    known = {field.name: field for field in fields(kind)}
    for key in data:
        if key not in known:
            raise NotPlain(f"{prefix}{key}")
    types = get_type_hints(kind)
    values = {}
    for name, field in known.items():
        if name in data:
            values[name] = from_plain(types[name], data[name], prefix + name)
        elif _required(field):
            raise NotPlain(prefix + name)
    return kind(**values)


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _list(kind: Any, data: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise NotPlain(where)
    return tuple(from_plain(kind, one, f"{where}[{place}]") for place, one in enumerate(data))


def _texts(data: Any, where: str) -> dict[str, str]:
    if not isinstance(data, Mapping):
        raise NotPlain(where)
    for key, text in data.items():
        if not isinstance(text, str):
            raise NotPlain(f"{where}.{key}")
    return dict(data)
