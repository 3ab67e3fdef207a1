"""What the widgets show of a snapshot: every number already worked out, every word already chosen; knows no toolkit."""

from datetime import tzinfo

import msgspec

from mytokentracker.core import limit_text, sync_text, text, tray_text
from mytokentracker.core.records import FurtherWindow, Machine, Problem, Snapshot, Spend, Window
from mytokentracker.core.translating import tr
from mytokentracker.look.bar_view import CRITICAL, HIGH, NORMAL, Bar, bar, clamped, level

# The tracker looks at least every minute; numbers older than this are not of now.
_STALE_SECONDS = 15 * text.MINUTE

# Claude tells of one or two; a format that is yet to come must not fill the screen.
MOST_FURTHER = 4


class FurtherBar(msgspec.Struct, frozen=True):
    """One of the windows beyond the two, as a smaller bar. fill: 0 to 100. row: the same in one line."""

    title: str
    number: str
    word: str
    level: str
    fill: float
    reset: str
    row: str
    spoken: str


class Chart(msgspec.Struct, frozen=True):
    """The live chart. points and the x of labels are shares (0 to 1) of its width and height, y upwards."""

    points: tuple[tuple[float, float], ...]
    labels: tuple[tuple[float, str], ...]
    caption: str
    peak: str
    spoken: str


class Column(msgspec.Struct, frozen=True):
    """A figure with what it is above and what it is in below."""

    label: str
    value: str
    note: str


class Badge(msgspec.Struct, frozen=True):
    """What the tray icon shows. number: 0 to 100, None while there is none to show. fills: session and week, 0 to 100.

    mood: "live", "grey" (stale, paused, importing) or "ask" (the plan is not chosen yet).
    """

    style: str
    mood: str
    number: int | None
    level: str
    fills: tuple[int, int]
    levels: tuple[str, str]
    problem: bool


class View(msgspec.Struct, frozen=True):
    """A snapshot as tray and popup show it. page: "bars", "choose" (a plan) or "empty" (no transcripts).

    more: that there are further windows beyond those in `further`. limits: those that were reached. columns: today in
    figures; none while nothing was used, which `unused` says then.
    news: what limits and readings say beyond the numbers and the pace. machines: between which one can choose;
    machine: the one that is shown alone.
    """

    page: str
    plan: str
    freshness: str
    source: str
    bars: tuple[Bar, ...]
    further: tuple[FurtherBar, ...]
    more: str
    limits: tuple[str, ...]
    pace: tuple[str, str, str]
    pace_level: str
    news: tuple[str, ...]
    chart: Chart
    columns: tuple[Column, ...]
    unused: str
    problems: tuple[Problem, ...]
    progress: str
    progress_percent: int
    found: str
    rows: tuple[str, ...]
    today: str
    tooltip: str
    spoken: str
    paused: bool
    machines: tuple[Machine, ...] = ()
    machine: Machine | None = None


def view(snapshot: Snapshot, zone: tzinfo | None) -> View:
    """What to show of the snapshot, in the person's zone (None: the machine's)."""
    now = snapshot.as_of
    done = snapshot.progress
    synced = [window for window in snapshot.windows if window.source != "estimated" and window.source_at is not None]
    newest = max(synced, key=lambda window: window.source_at or 0, default=None)
    bars = tuple(_bar(window, now, zone) for window in snapshot.windows)
    further = tuple(_further(window, now, zone) for window in snapshot.further[:MOST_FURTHER])
    limits = limit_text.reached(snapshot, zone)
    pace = limit_text.pace(snapshot, zone)
    news = (*limits[1:], *sync_text.news(snapshot, zone))
    pressing = max((bar.level for bar in bars), key=_severity, default=NORMAL)
    return View(
        page=_page(snapshot),
        plan=tr(snapshot.plan.title),
        freshness=text.freshness(snapshot),
        source=newest.source if newest and not snapshot.paused else "estimated",
        bars=bars,
        further=further,
        more=limit_text.more(len(snapshot.further) - len(further)),
        limits=limits,
        pace=pace,
        pace_level=CRITICAL if limits else pressing,
        news=news,
        chart=_chart(snapshot.chart, snapshot.chart_seconds, zone),
        columns=_columns(snapshot),
        unused="" if snapshot.today.responses else tr("Nothing used yet today."),
        problems=snapshot.problems,
        progress=tray_text.progress(done) if done else "",
        progress_percent=_share(done.bytes_done, done.bytes) if done else 0,
        found=tray_text.found(snapshot.history, zone),
        rows=tuple(text.window_row(window, now, zone) for window in snapshot.windows),
        today=text.today(snapshot.today),
        tooltip=limit_text.tooltip(snapshot, zone),
        spoken=_sentences([*(bar.spoken for bar in bars), *(bar.spoken for bar in further)], "".join(pace), news),
        paused=snapshot.paused,
        machines=snapshot.machines,
        machine=snapshot.machine,
    )


def badge(snapshot: Snapshot | None, style: str) -> Badge:
    """What the icon shows: the session, or the week when that is nearer its limit."""
    if snapshot is None or len(snapshot.windows) < 2:
        return Badge(style, "grey", None, NORMAL, (0, 0), (NORMAL, NORMAL), False)
    session, week = snapshot.windows[:2]
    levels = [level(window.percent, is_guess=window.is_guess) for window in (session, week)]
    is_week = _severity(levels[1]) > _severity(levels[0])
    pressing = week if is_week else session
    scanned_at = snapshot.scanned_at
    stale = scanned_at is None or snapshot.as_of - scanned_at > _STALE_SECONDS
    grey = snapshot.paused or snapshot.progress is not None or stale
    mood = "ask" if not snapshot.plan_chosen else "grey" if grey else "live"
    importing = mood == "ask" or scanned_at is None
    return Badge(
        style=style,
        mood=mood,
        number=None if importing else text.whole_percent(clamped(pressing.percent)),
        level=levels[is_week] if mood == "live" else NORMAL,
        fills=(round(clamped(session.percent)), round(clamped(week.percent))),
        levels=(levels[0], levels[1]) if mood == "live" else (NORMAL, NORMAL),
        problem=bool(snapshot.problems),
    )


def _sentences(bars: list[str], pace: str, news: tuple[str, ...]) -> str:
    return " ".join([*map(_stopped, bars), pace, *map(_stopped, news)])


def _stopped(sentence: str) -> str:
    return tr("{sentence}.", "a full stop at the end", sentence=sentence)


def _page(snapshot: Snapshot) -> str:
    if not snapshot.plan_chosen:
        return "choose"
    synced = any(window.source != "estimated" for window in snapshot.windows)
    none_found = snapshot.history.responses == 0 and not synced
    nothing = none_found and snapshot.scanned_at is not None and snapshot.progress is None
    return "empty" if nothing else "bars"


def _bar(window: Window, now: int, zone: tzinfo | None) -> Bar:
    return bar(
        window,
        now,
        left=text.window_left(window, now, zone),
        right=text.window_right(window, now, zone),
        spoken=text.window_spoken(window, now, zone),
    )


def _further(window: FurtherWindow, now: int, zone: tzinfo | None) -> FurtherBar:
    return FurtherBar(
        title=tr(window.title),
        number=text.percent(window.percent),
        word=text.level_word(window.percent),
        level=level(window.percent),
        fill=clamped(window.percent),
        reset=limit_text.further_reset(window, now, zone),
        row=limit_text.further_row(window, now, zone),
        spoken=limit_text.further_spoken(window, now, zone),
    )


def _columns(snapshot: Snapshot) -> tuple[Column, ...]:
    """Today; what is not known of it is left out."""
    today, model = snapshot.today, snapshot.current_model
    if not today.responses:
        return ()
    known = [text.project_name(snapshot.top_project)] if snapshot.top_project else []
    known += [text.model_name(model)] if model else []
    return (
        Column(tr("Today"), text.tokens(today.tokens.total), tr("tokens", "below a number of them")),
        Column(tr("Worth", "above an amount of money"), text.money(today.cost_microusd), tr("at API prices")),
        *([Column(tr("Mostly", "above the name of a project"), known[0], "".join(known[1:]))] if known else []),
    )


def _chart(spends: tuple[Spend, ...], seconds: int, zone: tzinfo | None) -> Chart:
    costs = [spend.cost_microusd for spend in spends]
    peak = max(costs, default=0)
    last = len(spends) - 1
    points = tuple((index / last, cost / peak if peak else 0.0) for index, cost in enumerate(costs)) if last > 0 else ()
    labels: list[tuple[float, str]] = []
    if points:
        middle = last // 2
        labels = [(0.0, text.clock(spends[0].at, zone)), (middle / last, text.clock(spends[middle].at, zone))]
        labels.append((1.0, tr("now", "the right end of a chart")))
    return Chart(
        points=points,
        labels=tuple(labels),
        caption=tray_text.chart_caption(seconds),
        peak=tr("peak {money}", "of a chart", money=text.money(peak)) if peak else tr("nothing spent"),
        spoken=tray_text.chart_spoken(seconds, len(spends), peak, costs[-1] if costs else 0),
    )


def _severity(name: str) -> int:
    return (NORMAL, HIGH, CRITICAL).index(name)


def _share(part: int, whole: int) -> int:
    return round(clamped(100 * part / whole)) if whole else 0
