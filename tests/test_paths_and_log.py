import logging
import sys

from rutan_desk import paths
from rutan_desk.log import start_log, stop_log


def test_resources_are_found_beside_frozen_code(monkeypatch, tmp_path):
    assert (paths.resources() / "elections").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "rutan_desk" / "resources"


def test_the_users_own_folder_bears_the_programs_name():
    assert paths.default_data_folder().name == "Rutan Desk"


def test_long_numbers_are_masked_in_messages_and_tracebacks(tmp_path):
    handler = start_log(tmp_path)
    try:
        int("NIK 3316090101909001")
    except ValueError:
        logging.getLogger("rutan_desk.test").exception("row of %s", "3316090101909002")
    stop_log(handler)
    logged = (tmp_path / "catatan.log").read_text("utf-8")
    assert "331609**********" in logged
    assert "0101909" not in logged
    assert "ValueError" in logged


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    handler = start_log(tmp_path / "tidak-ada")
    logging.getLogger("rutan_desk.test").warning("nowhere")
    stop_log(handler)
    assert not (tmp_path / "tidak-ada").exists()
