"""Results as Markdown and as JSON."""

import dataclasses
import json
import re

from .place import ROOT, TARGET

HEAD = "| figure | ours | other | ratio: median [min..max] | target | |\n|---|---|---|---|---|---|"
DOCUMENT = ROOT / "docs/performance.md"


def number(value):
    """So that it can be read: three digits, or all of a large one."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def line(figure):
    low, middle, high = map(number, figure.ratio)
    met = {True: "met", False: "**missed**", None: ""}[figure.met]
    return (f"| {figure.name} | {number(figure.ours)} {figure.unit} | {number(figure.other)} {figure.unit} "
            f"| {middle} [{low}..{high}] | {figure.target} | {met} |")


def markdown(machine, figures, skipped):
    about = "\n".join(f"- {name}: {text}" for name, text in machine.items())
    table = "\n".join(map(line, figures))
    left_out = "".join(f"\nSkipped: {name}, for want of {why}." for name, why in skipped.items())
    return f"{about}\n\n{HEAD}\n{table}\n{left_out}"


def write(machine, figures, numbers, skipped):
    """Leaves results.md and results.json in bench/target."""
    (TARGET / "results.md").write_text(markdown(machine, figures, skipped) + "\n")
    (TARGET / "results.json").write_text(json.dumps({
        "machine": machine, "figures": [dataclasses.asdict(figure) for figure in figures], "rounds": numbers, "skipped": skipped,
    }, indent=4, ensure_ascii=False) + "\n")


def document(text, name):
    """Puts a text between its markers in docs/performance.md."""
    before = DOCUMENT.read_text()
    pattern = rf"(<!-- {name}: begin[^>]*-->\n).*?(<!-- {name}: end -->)"
    DOCUMENT.write_text(re.sub(pattern, lambda found: f"{found[1]}{text.strip()}\n{found[2]}", before, flags=re.DOTALL))
