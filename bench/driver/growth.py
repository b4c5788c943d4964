"""How figures grow."""


def measure(machine, document):
    raise SystemExit("not yet")
