"""The records that the parts of the application hand to each other: immutable, and in plain units.

Times are UTC seconds since the epoch (int), money is micro-dollars (int), percentages run from 0 to 100 (float).
"""

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """Something that is wrong and what the person can do about it. Two problems with one title are the same one."""

    title: str
    hint: str
    since: int = 0


class Failed(Exception):  # noqa: N818 - it tells a person something, and is no fault of the program
    """What was asked for was not done; `problem` says why, and what the person can do."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(f"{title}: {hint}")
        self.problem = Problem(title, hint)


class Tokens(msgspec.Struct, frozen=True):
    """Token counts of one response or of a sum of them. The five are disjoint: their sum is the total."""

    input: int = 0
    output: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    cache_read: int = 0

    @property
    def total(self) -> int:
        """All tokens, cache reads included."""
        return self.input + self.output + self.cache_write_5m + self.cache_write_1h + self.cache_read


class Totals(msgspec.Struct, frozen=True):
    """A sum over responses. `unfinished`: how many of them may have had more output than the transcript says."""

    responses: int = 0
    tokens: Tokens = Tokens()
    cost_microusd: int = 0
    unfinished: int = 0


class Plan(msgspec.Struct, frozen=True):
    """A Claude plan and what its two windows hold, in API-equivalent micro-dollars. Source: resources/plans.toml.

    monthly_price_microusd: what it costs a month; None where that is not the same for everybody, or not known.
    own_budgets: the windows of which the person has said what they hold.
    """

    name: str
    title: str
    session_budget_microusd: int
    weekly_budget_microusd: int
    monthly_price_microusd: int | None = None
    own_budgets: tuple[str, ...] = ()

    def budget_microusd(self, window: str) -> int:
        """What that window, "session" or "weekly", holds."""
        return self.session_budget_microusd if window == "session" else self.weekly_budget_microusd


class Window(msgspec.Struct, frozen=True):
    """One limit window at one moment.

    name: "session" or "weekly". kind: "rolling" (ages out continuously) or "fixed" (ends at resets_at).
    starts_at..now is what was counted. low_percent and high_percent enclose the true value in about 80 of 100 cases;
    None while nothing was learnt that could tell. source: "statusline", "typed", "limit" (Claude refused to go on) or
    "estimated".
    frees_at: rolling only, when the oldest usage in it ages out; None when the window is empty.
    uncorrected_percent: dollars over budget, before anything learnt. percent_per_hour: the pace of late. full_at: when
    100 % is reached if it goes on as of late, in the week by the person's usual hours where they are known; None when
    it is not. full_early_at, full_late_at: its band, for 80 of 100 cases; None: then it is not reached.
    account_percent: of all machines, where the window has what one of them used alone; else None.
    is_guess: nobody ever said how much of it is used, so its budget is only what is thought of the plan.
    """

    name: str
    percent: float
    kind: str
    starts_at: int
    spend_microusd: int
    budget_microusd: int
    resets_at: int | None = None
    frees_at: int | None = None
    uncorrected_percent: float = 0.0
    low_percent: float | None = None
    high_percent: float | None = None
    source: str = "estimated"
    source_at: int | None = None
    percent_per_hour: float = 0.0
    full_at: int | None = None
    full_before_reset: bool = False
    full_early_at: int | None = None
    full_late_at: int | None = None
    account_percent: float | None = None
    is_guess: bool = False

    @property
    def told_source(self) -> str:
        """The source in the three words that others are told: what Claude refused at is its own word as well."""
        return "statusline" if self.source == "limit" else self.source


class LimitChange(msgspec.Struct, frozen=True):
    """Readings say that a window's limit changed at about `at`: it holds `factor` times of what it held before."""

    window: str
    at: int
    factor: float


class LimitHit(msgspec.Struct, frozen=True):
    """Claude refused to go on at `at`, because a window was full.

    window: "session", "weekly", or in words what else was full, such as "Opus" (that one says nothing of the two).
    resets_at: when it was said to go on; None when that was not said.
    """

    window: str
    at: int
    resets_at: int | None = None


class FurtherWindow(msgspec.Struct, frozen=True):
    """A window beyond session and week of which Claude itself tells, such as one model's week.

    name: as Claude has it. title: for people, "Week, Opus". resets_at: None when that was not said. at: when it told.
    """

    name: str
    title: str
    percent: float
    resets_at: int | None
    at: int


class PastReading(msgspec.Struct, frozen=True):
    """A percentage that Claude showed, and what we had computed before learning from it (None for the first one)."""

    id: int
    at: int
    window: str
    percent: float
    source: str
    predicted_percent: float | None = None


class Learnt(msgspec.Struct, frozen=True):
    """What the readings of one window have taught.

    readings: how many. factor: Claude's percentage over the uncorrected one, now. error_percent: how far off (relative,
    0-100) the last predictions were, as a median; None before there were any. estimator: the one that is believed.
    elsewhere_percent: points of the present percentage that were used where we do not see it; 0 when none are known.
    others: how many other accounts' limits it all begins with; 0 without a hub, or where that is not wanted.
    """

    window: str
    readings: int = 0
    factor: float = 1.0
    error_percent: float | None = None
    estimator: str | None = None
    elsewhere_percent: float = 0.0
    others: int = 0


class Spend(msgspec.Struct, frozen=True):
    """What was spent in one interval that begins at `at`; the chart is a tuple of these, oldest first, without gaps."""

    at: int
    cost_microusd: int


class Progress(msgspec.Struct, frozen=True):
    """How far a scan is. Only scans that take noticeable time are reported."""

    files_done: int
    files: int
    bytes_done: int
    bytes: int


class History(msgspec.Struct, frozen=True):
    """All that the store holds, in one line. first_at is None while it is empty."""

    responses: int = 0
    sessions: int = 0
    projects: int = 0
    first_at: int | None = None


class Machine(msgspec.Struct, frozen=True):
    """One of the machines of an account. id: in the store; None is this computer. name: "" where it has none."""

    id: int | None
    name: str


class Snapshot(msgspec.Struct, frozen=True):
    """Everything the application knows at one moment; tray, popup and command line are ways to show it.

    plan_chosen is False until the person named the plan: `plan` is then only what the numbers assume meanwhile.
    windows: session, then weekly. chart: Spend per chart_seconds over the last hours, the last one still growing.
    learnt: one for each window. changes: of the limits, newest first. readings: the latest, newest first.
    limit_hits: those that still hold at as_of. further: windows beyond the two, as Claude last told of them.
    scanned_at: when the transcripts were last looked at; None before the first pass has ended.
    progress: set while a long scan runs. paused: the person asked to stop tracking.
    machines: those that all this can be narrowed to; none without a hub. part: the same for one of them, where that was
    asked for; in it `machine` says which.
    """

    as_of: int
    plan: Plan
    plan_chosen: bool
    windows: tuple[Window, ...]
    today: Totals
    top_project: str | None
    current_model: str | None
    chart: tuple[Spend, ...]
    chart_seconds: int
    history: History
    learnt: tuple[Learnt, ...] = ()
    changes: tuple[LimitChange, ...] = ()
    readings: tuple[PastReading, ...] = ()
    limit_hits: tuple[LimitHit, ...] = ()
    further: tuple[FurtherWindow, ...] = ()
    scanned_at: int | None = None
    progress: Progress | None = None
    paused: bool = False
    problems: tuple[Problem, ...] = ()
    machines: tuple[Machine, ...] = ()
    machine: Machine | None = None
    part: "Snapshot | None" = None

    def window(self, name: str) -> Window:
        """The window of that name. Raises: KeyError when there is none."""
        for window in self.windows:
            if window.name == name:
                return window
        raise KeyError(name)


class Usage(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What one file says of one API response in one session: the maximum per field over its lines there.

    key: what makes responses the same one (transcript-format: the message id alone when it is Anthropic's).
    message_id: None when the key is the message id; "" when there is none.
    origin: the session that a line names as the source of copied history; None when none is named.
    at: earliest timestamp; None when neither the response nor its neighbours have one.
    finished: a line has a stop reason, so the output count is final. fast: billed at the fast-mode price, to usage
    credits. us: inference was bound to the US.
    """

    key: str
    message_id: str | None
    session: str
    origin: str | None
    model: str
    at: int | None
    input: int
    output: int
    cache_write_5m: int
    cache_write_1h: int
    cache_read: int
    web_searches: int
    finished: bool
    subagent: bool
    fast: bool
    us: bool
