"""The pages of the help: one for every task, in steps, as an officer would ask."""

from rutan_desk.gui.help_day import day_topics
from rutan_desk.gui.help_paper import paper_topics, retention_topic
from rutan_desk.gui.help_topic import Topic
from rutan_desk.words.catalog import tr


def topics() -> tuple[Topic, ...]:
    """Every task, in the language in force."""
    return (
        *(_import(), *paper_topics(), _why(), _ktp(), *day_topics()),
        *(_backups(), retention_topic(), _lost(), _officers(), _place()),
    )


def _import() -> Topic:
    return Topic(
        "import",
        tr("Import the list of inmates"),
        (
            tr("Export the list of inmates from SDP, or take the Excel file as it is."),
            tr("Open Import (Ctrl+6) and choose the file, or drop it on the page."),
            tr("Look at the columns: amber ones are doubtful, and you can choose another field."),
            tr("Look at the differences, problems first. Nothing is changed yet."),
            tr("Apply. Everything the file changed is one deed: Ctrl+Z takes all of it back."),
        ),
        (
            tr("A file that is imported twice changes nothing the second time."),
            tr("A NIK that Excel rounded is never guessed: type it again from the KTP or KK."),
        ),
    )


def _why() -> Topic:
    return Topic(
        "why",
        tr("Why can this person not vote?"),
        (
            tr("Press Ctrl+K and type the name, the alias, the NIK or the register number."),
            tr("Press Enter. The sentence under the name says yes or no, and by which article."),
            tr("The card under it says what has to be done next, by whom, and until when."),
        ),
        (
            tr("Being held or convicted does not take the vote away; only a court decision does."),
            tr("If the sentence is wrong, a fact is wrong: correct it beside the sentence."),
        ),
    )


def _ktp() -> Topic:
    return Topic(
        "ktp",
        tr("Who still needs a NIK or a KTP-el"),
        (
            tr("Open KTP-el (Ctrl+3): the queue, the most urgent first."),
            tr("Choose a step above the list, then a Dukcapil or a block. Enter opens a person."),
            tr("Choose one or many of the list and press T to record what happened."),
            tr("Look who changes and who does not, and why. Then record it."),
            tr("Everything recorded at once is one deed: Ctrl+Z takes all of it back."),
        ),
        (
            tr("The chart shows how many were recorded each week, and how many will remain."),
            tr("Visits of Dukcapil, its answers and the repair of NIKs are the other parts."),
        ),
    )


def _backups() -> Topic:
    return Topic(
        "backups",
        tr("Backups, and how to restore one"),
        (
            tr("The program backs up by itself: when closing, before an import, by the clock."),
            tr("Set a second folder on a stick in the settings: this PC may break or be stolen."),
            tr("To restore, open the settings, choose Backups, choose one by its day, restore it."),
            tr("Type your password. What was there before is kept beside it."),
        ),
        (
            tr("The line at the bottom says how old the newest backup is; amber is too old."),
            tr("A backup is encrypted like the registry: the same passwords open it."),
        ),
    )


def _lost() -> Topic:
    return Topic(
        "lost",
        tr("The password is lost"),
        (
            tr("Another officer: a head sets a new password in the settings, under Officers."),
            tr("The only head: take the recovery sheet out of the safe."),
            tr("On the start screen choose “Password lost?” and type the eight groups."),
            tr("Choose a new password. Put the sheet back into the safe."),
        ),
        (tr("Without passwords and without the sheet nobody can open the registry, nor can we."),),
    )


def _officers() -> Topic:
    return Topic(
        "officers",
        tr("Officers and what they may do"),
        (
            tr("Open the settings and choose Officers. Only a head can change them."),
            tr("Add each person who works here under their own name: the history tells who did."),
            tr("When somebody leaves, remove them on the same day."),
            tr("Then print a new recovery sheet: the old one opens nothing any more."),
        ),
        (
            tr("A head does everything; an officer works with people; a viewer only reads."),
            tr("Leaving the desk? Ctrl+L locks it, and it locks itself after a while."),
        ),
    )


def _place() -> Topic:
    return Topic(
        "place",
        tr("Where the registry may lie"),
        (
            tr("Best on this PC, or on an encrypted stick that is kept in the safe."),
            tr("Close the registry (Ctrl+Shift+L) before you move its folder."),
            tr("Move the whole folder, then choose it with “Change folder…” on the start screen."),
        ),
        (
            tr("A network share or a synced folder can damage the file and copies it elsewhere."),
            tr("A second PC opens it with a backup, never by sharing the folder."),
        ),
    )
