"""Desks as real processes that are told what to do, answer, and are killed without a word.

The ledger keeps what a desk said to be safe. An answer counts from the moment it stands in the
pipe: an officer has seen it. What a desk was doing when it was killed is found out afterwards,
from the desk itself, as an officer would: is the mark there or not?
"""

import json
import os
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.day_story.prison import HEAD

ROOT = Path(__file__).parents[2]


def read(line):
    """An answer of a desk; a fault of the program ends the story."""
    answer = json.loads(line)
    assert "fault" not in answer, answer["fault"]
    return answer


@dataclass
class Ledger:
    """What was acknowledged, event by event, and what went on besides."""

    events: dict[str, Any] = field(default_factory=dict)
    """By uuid: (desk, number, act, person, withdraws)."""
    unheard: int = 0
    """Events that were safe before the desk was killed, but not said any more."""
    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def note(self, desk, events):
        for event in events:
            assert event["uuid"] not in self.events, "acknowledged twice"
            self.events[event["uuid"]] = {**event, "desk": desk}


class DeskProcess:
    """One desk: a process on its own data folder; its officers take turns at every start."""

    def __init__(self, folder, ledger, *officers):
        self.folder, self.ledger = Path(folder), ledger
        self._officers = cycle(officers or (HEAD,))
        self.id, self.last = "", 0
        self._process: Any = None

    def start(self):
        """Start it, and learn what it had written down unheard before it was killed."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.day_story.child", str(self.folder), next(self._officers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self.ledger.done["starts"] += 1

    def greet(self):
        """Read its first line; a desk opens while others work, so this is a step of its own."""
        self.id = self._heard()["open"]

    def ask(self, command):
        """One command and its answer; what it wrote is in the ledger then."""
        self._tell(command)
        answer = self._heard()
        self._note(command, answer)
        return answer

    def rush(self, commands, kill_after=None, spin=0):
        """Commands in one go; killed some moments after so many answers, if asked.

        Gives the answers, one for each command that was surely done or refused; the others
        were not done. After a kill the desk is up again.
        """
        for command in commands:
            self._tell(command)
        wanted = len(commands) if kill_after is None else min(kill_after, len(commands))
        answers = [self._heard() for _ in range(wanted)]
        if kill_after is not None:
            answers += self._killed(spin)
        for command, answer in zip(commands, answers, strict=False):
            self._note(command, answer)
        if kill_after is not None:
            answers += self._after_kill(commands[len(answers) :])
        return answers

    def stop(self):
        """Let it end by itself."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()
            assert self._process.returncode == 0
            self._process = None

    def kill(self):
        """End it, however it is; for the end of a story that went wrong."""
        if self._process is not None:
            self._end()

    def _killed(self, spin):
        """Kill it after a moment; what it had said before and nobody had read yet."""
        for _ in range(spin):
            pass
        said = self._end()
        self.ledger.done["kills"] += 1
        return [read(line) for line in said if line.endswith("\n")]

    def _end(self):
        """Kill it; every line it had still said (``communicate`` would lose those read ahead)."""
        self._process.kill()
        said = self._process.stdout.readlines()
        with suppress(OSError):
            self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
        self._process = None
        return said

    def _after_kill(self, unanswered):
        """Start again; the first unanswered command was done whole, or not at all."""
        self.start()
        self.greet()
        events = self.ask({"do": "own_events", "after": self.last})["value"]
        if not events:
            return []
        assert unanswered, "an event that nobody asked for"
        expected = unanswered[0].get("count", 1)
        assert len(events) == expected, f"{len(events)} of {expected} events survived"
        found = {"events": events}
        self._note(unanswered[0], found)
        self.ledger.unheard += len(events)
        return [found]

    def _tell(self, command):
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()

    def _heard(self):
        line = self._process.stdout.readline()
        assert line.endswith("\n"), "the desk ended by itself"
        return read(line)

    def _note(self, command, answer):
        self.ledger.done[command["do"]] += 1
        if "refused" in answer:
            self.ledger.refused[answer["refused"]] += 1
        events = answer.get("events", ())
        self.ledger.note(self.id, events)
        for event in events:
            assert event["number"] == self.last + 1, "a number left out, or given twice"
            self.last = event["number"]
