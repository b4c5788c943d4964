"""Turns: every side once in each round."""

from . import place
from .place import Missing


class Skipped(dict):
    """Names of sides, and what they lack."""


def contest(effort, sides, skipped):
    """Lets sides take turns.

    sides: for each name what starts it
    Gives for each name what it did a second, one number for each round.
    """
    running, results = {}, {}
    try:
        for name, start in sides.items():
            try:
                running[name] = start()
            except Missing as missing:
                skipped[name] = str(missing)
        for side in running.values():
            for _ in range(side.warm_up(effort)):
                side.turn(effort.seconds)
        for number in range(effort.rounds):
            # Nobody always follows the same one.
            order = list(running)
            for name in order[number % len(order):] + order[:number % len(order)]:
                results.setdefault(name, []).append(running[name].turn(effort.seconds))
    finally:
        for side in running.values():
            side.end()
    return results
