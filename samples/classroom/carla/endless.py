"""Somebody forgot to count: the loop never ends."""

from dispatcher import after, log


@after(seconds=0.5)
def count():
    log("counting")
    number = 0
    while number < 10:
        number + 1
