"""The figures: what was measured of two sides, and whether the target is met."""

import json
import math
import statistics
import sys
import tomllib
from dataclasses import dataclass

from .contests import CONTESTS
from .place import BENCH

RATIOS = BENCH / "ratios.json"
# For each kind of target: whether it is about the ratio, and whether more is better.
KINDS = {"at-least": (True, True), "at-most": (True, False), "least": (False, True), "most": (False, False)}


def targets():
    return tomllib.loads((BENCH / "targets.toml").read_text())


@dataclass
class Figure:
    """ours, other: medians; ratio: of the rounds, lowest, median and highest."""

    name: str
    unit: str
    more: bool
    ours: float
    other: float
    ratio: tuple
    target: str
    met: bool | None

    @staticmethod
    def of(name, target, results):
        """None where a side is missing."""
        ours, other = results.get(target["ours"]), results.get(target["other"])
        if not ours or not other:
            return None
        _, unit, more = CONTESTS[target["contest"]]
        ratios = [a / b if b else math.inf for a, b in zip(ours, other)]
        ratio = min(ratios), statistics.median(ratios), max(ratios)
        figure = Figure(name, unit, more, statistics.median(ours), statistics.median(other), ratio, "", None)
        for kind, (relative, up) in KINDS.items():
            if kind in target:
                value = ratio[1] if relative else figure.ours
                figure.target = f"{'≥' if up else '≤'} {target[kind]:,g}{' ×' if relative else ' ' + unit}"
                figure.met = value >= target[kind] if up else value <= target[kind]
        return figure


def measure(effort, chosen, report):
    """Measures some of the targets; gives figures, numbers of each contest's sides, and what was skipped and why."""
    figures, numbers, skipped = [], {}, {}
    for contest in dict.fromkeys(target["contest"] for target in chosen.values()):
        here = {name: target for name, target in chosen.items() if target["contest"] == contest}
        wanted = {target[side] for target in here.values() for side in ("ours", "other")}
        numbers[contest] = CONTESTS[contest][0](effort, wanted, skipped)
        for name, target in here.items():
            figure = Figure.of(name, target, numbers[contest])
            if figure is None:
                print(f"{name}: skipped, {'; '.join(skipped.values()) or 'a side is missing'}", file=sys.stderr)
            else:
                figures.append(figure)
                report(figure)
    return figures, numbers, skipped


def worse(figures):
    """Sentences about the figures that are worse than the stored ones by more than the tolerance."""
    stored = json.loads(RATIOS.read_text())
    for figure in figures:
        before = stored["ratios"].get(figure.name)
        if before is None:
            continue
        now = figure.ratio[1]
        change = before / now if figure.more else now / before
        if change > 1 + stored["tolerance"]:
            yield f"{figure.name}: the ratio was {before:.3g} and is {now:.3g}"


def keep(figures):
    """Stores the ratios for --quick."""
    stored = json.loads(RATIOS.read_text()) if RATIOS.exists() else {"tolerance": 0.5, "ratios": {}}
    stored["ratios"] |= {figure.name: float(f"{figure.ratio[1]:.3g}") for figure in figures}
    RATIOS.write_text(json.dumps(stored, indent=4) + "\n")
