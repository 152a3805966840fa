"""A demo registry made once, and any paper of it."""

from contextlib import closing

from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.conftest import NOW


def made_demo(folder):
    """Yields the registry; for a fixture of a module."""
    from argon2 import Parameters
    from argon2.low_level import Type

    from rutan_desk.store import keys

    before, keys.COST = keys.COST, Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    with closing(make_demo(folder / "rutan", lambda: NOW, inmate_count=90).registry) as registry:
        yield registry
    keys.COST = before


def rolled_back(registry):
    """Yields it, and takes back what a test wrote."""
    registry.db.conn.execute("SAVEPOINT test")
    yield registry
    registry.db.conn.execute("ROLLBACK TO test")
    registry.db.conn.execute("RELEASE test")


def request_of(registry, **asked):
    db, election = registry.db, active_election(registry.db)
    return PaperRequest(
        election=election, people=lambda: everybody(db, NOW.date(), election), now=NOW, **asked
    )


def drawn(registry, name, **asked):
    return MAKERS[name](registry.db, registry.desk, request_of(registry, **asked))


def noted(registry, name, **asked):
    """The paper printed, and the number of the deed."""
    made = drawn(registry, name, **asked)
    record_print(registry.db, registry.desk, made, "file")
    return made, newest(registry).id


def newest(registry):
    return next(iter(history(registry.db, 1)))


def people_on(registry, printed):
    """Whom the rows of the first table are about, in their order."""
    by_key = {f"person:{one.uuid}": one for one in all_people(registry.db)}
    return [by_key[key] for key in printed.table.parts[0].keys]
