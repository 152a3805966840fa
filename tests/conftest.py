"""Fixtures for every layer; Qt starts only for the tests that ask for it."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from argon2 import Parameters
from argon2.low_level import Type
from hypothesis import HealthCheck, settings

from rutan_desk.domain.election import Election
from rutan_desk.domain.person import Marital, Person, Sex
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store import connection, keys
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import set_language
from tests import moulds

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(
    "desk", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("desk")

SYNCHRONOUS, FSYNC = connection.SYNCHRONOUS, os.fsync
PASSWORD = "sandi-contoh"
NOW = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
MakePerson = Callable[..., Person]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files")


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords that cost nothing to try; the real cost has a test of its own."""
    monkeypatch.setattr(keys, "COST", Parameters(Type.ID, 19, 16, 32, 1, 8, 1))


@pytest.fixture(scope="session", autouse=True)
def _no_waiting_for_the_disk() -> Iterator[None]:
    """No test pulls the plug, and a disk takes milliseconds for every deed; see ``durable``."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "SYNCHRONOUS", "OFF")
        patch.setattr(os, "fsync", lambda _descriptor: None)
        yield


@pytest.fixture
def durable(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the program: what was written is on the disk."""
    monkeypatch.setattr(connection, "SYNCHRONOUS", SYNCHRONOUS)
    monkeypatch.setattr(os, "fsync", FSYNC)


@pytest.fixture(autouse=True)
def indonesian() -> Iterator[None]:
    """Every test begins in Indonesian, whatever the one before chose."""
    set_language("id")
    yield
    set_language("id")


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that stands still, three weeks before the day."""
    return lambda: NOW


@pytest.fixture
def election() -> Election:
    """The national election of 2029, as its profile has it."""
    return load_profile("pemilu-nasional-2029")


@pytest.fixture
def registry(tmp_path: Path, clock: Callable[[], datetime]) -> Iterator[Registry]:
    """A fresh registry on a real encrypted file, opened by its head."""
    folder = tmp_path / "rutan"
    moulds.cast(("fresh", clock()), folder, lambda place: _fresh(place, clock))
    made = open_registry(folder, "Budi", PASSWORD, clock)
    yield made
    made.close()


def _fresh(folder: Path, clock: Callable[[], datetime]) -> Registry:
    return create_registry(folder, "Budi", PASSWORD, clock)


@pytest.fixture
def make_person() -> MakePerson:
    """An ordinary invented person, except for what the test says."""

    def make(number: int = 1, **details: object) -> Person:
        ordinary: dict[str, object] = {
            "nik": f"331609010190{9000 + number:04}",
            "name": f"ORANG CONTOH {number}",
            "birth_date": date(1990, 1, 1),
            "sex": Sex.MALE,
            "marital_status": Marital.NEVER,
            "register_number": f"B.I.{number:03}/2028",
            "block": "A-01",
        }
        return Person(**{**ordinary, **details})  # type: ignore[arg-type]

    return make


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare with ``tests/golden/NAME``; ``--accept`` rewrites it for review in git."""

    def check(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if request.config.getoption("--accept"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return check
