"""The wording of popup and tray round the numbers: what is missing, what is read, what the live chart shows."""

from datetime import tzinfo

from mytokentracker.core import text
from mytokentracker.core.records import History, Problem, Progress
from mytokentracker.core.translating import tr, tr_later, tr_noop

EMPTY_TITLE = tr_noop("No transcripts yet")
EMPTY_HINT = tr_noop("Claude Code writes one for each session. Use it once and the bars fill by themselves.")
CHOOSE_TITLE = tr_noop("Which plan do you have?")
CHOOSE_HINT = tr_noop("You can change it in Settings at any time.")
STOPPED = Problem(
    tr_noop("Counting has stopped because of a fault of the program"),
    tr_noop("It starts again by itself in a while. If it does not, end the tray and start it again."),
)


def progress(done: Progress) -> str:
    """How far a scan is: "Reading transcripts… 312 of 2,472 files"."""
    return tr("Reading transcripts… {done} of %n file(s)", "", done.files, done=text.count(done.files_done))


def found(history: History, zone: tzinfo | None) -> str:
    """What there is to count: "Found 5,790 responses in 74 sessions since 12 Aug 2026."."""
    if history.first_at is None:
        return tr("No transcripts found yet.")
    return tr(
        "Found {responses} in {sessions} since {date}.",
        "responses: 5,790 responses; sessions: 74 sessions",
        responses=text.responses(history.responses),
        sessions=text.sessions(history.sessions),
        date=text.date(history.first_at, zone),
    )


def looked_in(folders: tuple[str, ...]) -> str:
    """Where transcripts are looked for, as a sentence."""
    if not folders:
        return tr("No Claude Code folder was found on this computer.")
    return tr("Looking in {folders}.", "a list of folders", folders=", ".join(folders))


def chart_caption(seconds: int) -> str:
    """What one point of the live chart is: "Spend per 10 min"."""
    return tr("Spend per {duration}", "the caption of a chart; duration: 5 min", duration=text.duration(seconds))


def chart_spoken(seconds: int, points: int, peak_microusd: int, last_microusd: int) -> str:
    """The live chart for a screen reader."""
    return tr(
        "Spend per {duration} over the last {span}: at most {peak}, now {now}",
        "a chart, spoken; duration: 5 min; span: 5 h; peak, now: money",
        duration=text.duration(seconds),
        span=text.duration(seconds * points),
        peak=text.money(peak_microusd),
        now=text.money(last_microusd),
    )


def no_tray(desktop: str) -> Problem:
    """That the desktop shows no tray icons, and what helps. `desktop`: what the desktop calls itself, may be empty."""
    title = tr_noop("This desktop shows no tray icons")
    if "gnome" in desktop.lower():
        extension = "AppIndicator and KStatusNotifierItem Support"
        return Problem(title, tr_later("Install the GNOME extension “{extension}”.", extension=extension))
    return Problem(
        title, tr_noop("Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.")
    )
