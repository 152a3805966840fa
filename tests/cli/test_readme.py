"""What the README says of the shell is what the shell says of itself."""

import re
from pathlib import Path

import click
import pytest

from rutan_desk.cli import program
from rutan_desk.words.batches import RECEIVERS
from rutan_desk.words.paper_makers import MAKERS

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
CALLS = [
    part.replace("\\|", "|")
    for row in re.findall(r"^\| (`.+`) \|", README, re.MULTILINE)
    for part in re.findall(r"`([^`]+)`", row)
]


def named(command):
    """Every word that stands right behind a command, or apart by a bar."""
    found = (call.split()[1] for call in CALLS if call.split()[0] == command and " " in call)
    return {word for words in found for word in words.split("|")}


def test_every_command_has_its_row_and_every_row_its_command():
    assert isinstance(program, click.Group)
    assert {call.split()[0] for call in CALLS} == set(program.commands)


def test_every_paper_stands_there_and_no_other():
    assert named("print") - {"REPORT"} == {"recovery", *MAKERS}


def test_every_receiver_of_a_folder_stands_there():
    assert named("batch") == {one.value for one in RECEIVERS}


def commands_of(call):
    """The commands that a call names: of a group one, or several apart by a bar."""
    command = program.commands[call.split()[0]]
    if isinstance(command, click.Group):
        inner = [one for one in call.split()[1].split("|") if one in command.commands]
        return [command.commands[one] for one in inner] or [command]
    return [command]


@pytest.mark.parametrize("call", [call for call in CALLS if "--" in call])
def test_every_option_is_one_of_its_command(call):
    for command in commands_of(call):
        known = {name for one in command.params for name in one.opts}
        assert set(re.findall(r"--[a-z-]+", call)) <= known
