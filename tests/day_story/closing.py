"""The end of the story: KPPS's figures, the remarks that are missing, the close."""

from tests.day_story.prison import at
from tests.day_story.reckoning import counted_now

SPARE = 10
"""Ballots of each contest that KPPS had more than it needed."""
EVENING = {"at": at(14, 30).isoformat()}


def figures_for(ours):
    """What KPPS would count of a station where the recount is right: by key of a figure."""
    figures: dict[str, int] = {}
    for contest, used in ours["handed_out"].items():
        figures |= {
            f"received:{contest}": used + SPARE,
            f"used:{contest}": used,
            f"returned:{contest}": 0,
            f"unused:{contest}": SPARE,
            f"valid:{contest}": used,
            f"invalid:{contest}": 0,
        }
    for name, numbers in ours["lists"].items():
        figures |= {f"kpps:{name}:{sex}": numbers[f"voted_{sex}"] for sex in "LP"}
    for sex in "LP":
        lists = ours["lists"].values()
        figures[f"kpps:disabled:{sex}"] = sum(one[f"voted_disabled_{sex}"] for one in lists)
    return figures


def balance_and_close(main, folder):
    """Type in what KPPS counted, one figure wrong; remark what is told; close.

    Gives how many remarks it took. The desk is stopped for the recount and started again.
    """
    main.stop()
    counted = counted_now(folder)
    main.start()
    main.greet()
    wrong = True
    for number, ours in counted["stations"].items():
        figures = figures_for(ours)
        if wrong:
            figures["kpps:dpt:L"] += 1
            wrong = False
        told(main.ask({"do": "figures", **EVENING, "station": number, "figures": figures}))
    assert main.ask({"do": "close", **EVENING})["refused"] == "DayUnbalanced"
    remarks = remark_all(main)
    told(main.ask({"do": "close", **EVENING}))
    return remarks


def remark_all(main):
    """A remark for everything that stands against the close."""
    standing = told(main.ask({"do": "blockers", **EVENING}))
    assert {one["kind"] for one in standing} == {"difference", "unaccounted"}
    for one in standing:
        for key in one["keys"]:
            text = "CONTOH: dihitung ulang bersama KPPS, selisih dicatat"
            given = {"station": one["station"], "key": key, "text": text}
            told(main.ask({"do": "remark", **EVENING, **given}))
    assert told(main.ask({"do": "blockers", **EVENING})) == []
    return len(standing)


def told(answer):
    assert "value" in answer, answer
    return answer["value"]
