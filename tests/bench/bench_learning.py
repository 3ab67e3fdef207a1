"""How well percentages are learnt in simulated accounts: PYTHONPATH=app python bench_learning.py [accounts] [kind …].

Per kind: median / 90th percentile of the error against the hidden truth (in %) of the prediction after that many syncs
(two neighbouring counts together from 5 on), five syncs after a change of the limit; how often the band held the truth
(after 1-2, 3-9, 10 and more syncs, and in all); the median error over all predictions of the best single estimator, of
the weighted mean and of ours; changes of the limit said per account; milliseconds per reading.
"""

import random
import statistics
import sys
import time

from accounts import ALL, Known, account
from mytokentracker.core.calibration import Calibration

STEPS = (1, 3, 5, 13, 25)
RANGES = ((1, 3), (3, 10), (10, 999), (1, 999))


class Outcome:
    """What came out for one kind of account; by number of syncs seen before."""

    def __init__(self) -> None:
        self.ours: dict[int, list[float]] = {}
        self.covered: dict[int, list[bool]] = {}
        self.after: dict[int, list[float]] = {}
        self.each: dict[str, list[float]] = {}
        self.changes = 0
        self.seconds = 0.0
        self.readings = 0

    def follow(self, known: list[Known]) -> None:
        """Replays an account: each reading is predicted, then learnt."""
        calibration = Calibration()
        windows: set[str] = set()
        for i, k in enumerate(known):
            reading = k.reading
            begin = time.process_time()
            predicted = calibration.predict(reading.window, reading.spend, reading.budget_microusd, reading.at)
            scored = calibration.learn(reading)
            self.seconds += time.process_time() - begin
            self.readings += 1
            assert scored is not None
            if reading.window in windows:
                error = abs(predicted.percent / k.truth - 1)
                self.ours.setdefault(i, []).append(error)
                self.covered.setdefault(i, []).append(predicted.low_percent <= k.truth <= predicted.high_percent)
                for name, percent in scored.predicted_percent.items():
                    self.each.setdefault(name, []).append(abs(percent / k.truth - 1))
                if k.after_change >= 0:
                    self.after.setdefault(k.after_change, []).append(error)
            windows.add(reading.window)
        self.changes += len(calibration.changes)

    def line(self, accounts: int) -> str:
        """The columns after the kind's name."""
        cells = []
        for step in STEPS:
            errors = [e for i in (step, step + (step >= 5)) for e in self.ours.get(i, [])]
            ninth = statistics.quantiles(errors, n=10)[-1]
            cells.append(f"{100 * statistics.median(errors):5.1f}/{100 * ninth:5.1f}")
        after = self.after.get(5, []) + self.after.get(6, [])
        cells.append(f"{100 * statistics.median(after):5.1f}" if after else "    -")
        shares = []
        for low, high in RANGES:
            hits = [hit for i, hits in self.covered.items() if low <= i < high for hit in hits]
            shares.append(f"{100 * sum(hits) / len(hits):3.0f}")
        cells.append(" ".join(shares))
        medians = {name: 100 * statistics.median(errors) for name, errors in self.each.items()}
        best = min(medians, key=lambda name: medians[name])
        ours = 100 * statistics.median([e for errors in self.ours.values() for e in errors])
        cells.append(f"{best:15} {medians[best]:5.2f} {medians['weighted mean']:6.2f} {ours:5.2f}")
        cells.append(f"{self.changes / accounts:4.2f} {1000 * self.seconds / self.readings:5.2f}")
        return "  ".join(cells)


def main() -> None:
    """Prints the table."""
    accounts = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    head = "  ".join(f"{f'after {step}':>11}" for step in STEPS)
    print(f"{'kind':18} {head}  chg+5  band 1- 3- 10- all  best single            mean  ours  said   ms")
    for kind in sys.argv[2:] or list(ALL):
        outcome = Outcome()
        for seed in range(accounts):
            r = random.Random(f"{kind} {seed}")
            outcome.follow(account(ALL[kind](r), r))
        print(f"{kind:18} {outcome.line(accounts)}", flush=True)


if __name__ == "__main__":
    main()
