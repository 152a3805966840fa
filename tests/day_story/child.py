"""A desk as a process: told what to do on stdin, says on stdout what is safe.

    python -m tests.day_story.child FOLDER OFFICER

One JSON object a line each way. ``at`` is what the clock of this desk shows now. An answer
``events`` is written only once those events are on the disk.
"""

import json
import sys
import traceback
from datetime import datetime
from pathlib import Path

from argon2 import Parameters
from argon2.low_level import Type

from rutan_desk.domain.errors import DeskError
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import keys
from rutan_desk.store.day import desk_id, events_of
from rutan_desk.store.elections import active_election
from tests.day_story.commands import COMMANDS
from tests.day_story.prison import PASSWORD, at
from tests.day_story.sticks import failing


class OpenDesk:
    """The registry as this process has it open, and what its clock shows."""

    def __init__(self, folder, officer):
        self.moment = at(7)
        self.registry = open_registry(Path(folder), officer, PASSWORD, lambda: self.moment)
        self.db = self.registry.db
        self.election_id = active_election(self.db).id
        self.board = Board(self.db)

    @property
    def desk(self):
        return self.registry.desk

    def read(self):
        """The board as it is by now."""
        self.board.read(self.moment.date())
        return self.board

    def person(self, uuid):
        return self.db.execute("SELECT id FROM person WHERE uuid = ?", [uuid]).fetchone()[0]

    def station(self, number):
        sql = "SELECT id FROM station WHERE election_id = ? AND number = ?"
        return self.db.execute(sql, [self.election_id, number]).fetchone()[0]

    def own(self, after):
        """What this desk itself wrote down after that number."""
        mine = desk_id(self.db)
        found = [one for one in events_of(self.db, self.election_id) if one.desk == mine]
        return self.plain(one for one in found if one.number > after)

    def plain(self, events):
        names = dict(self.db.execute("SELECT id, uuid FROM person").fetchall())
        return [
            {
                "uuid": one.uuid,
                "number": one.number,
                "act": one.act.value,
                "person": names.get(one.person_id),
                "withdraws": one.withdraws,
            }
            for one in events
        ]


def serve(desk, lines):
    """Do what each line says, in order; refusals are answers too."""
    for line in lines:
        asked = json.loads(line)
        if "at" in asked:
            desk.moment = datetime.fromisoformat(asked["at"])
        try:
            with failing(asked.get("failing"), asked.get("folder")):
                answer = COMMANDS[asked["do"]](desk, asked)
        except DeskError as refusal:
            answer = {"refused": type(refusal).__name__, "why": repr(refusal)}
        except Exception:
            answer = {"fault": f"{asked}\n{traceback.format_exc()}"}
        say(answer)


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    keys.COST = Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    OPENED = OpenDesk(sys.argv[1], sys.argv[2])
    say({"open": desk_id(OPENED.db)})
    serve(OPENED, sys.stdin)
    OPENED.registry.close()
