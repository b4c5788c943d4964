"""Finds objects by a pattern and paints them from blue in the west to red in the east.

Arguments: [PATTERN], a regular expression on the names; without it five crates are made and painted.
"""

from dispatcher import args, region


def make_crates():
    for i in range(5):
        region.create("box", name=f"Crate {i + 1}", position=(120 + 4 * i, 128, 22), size=1 + i / 4)


def main(pattern):
    found = sorted(region.find(pattern), key=lambda thing: thing.position[0])
    for i, thing in enumerate(found):
        share = i / max(1, len(found) - 1)
        thing.paint((share, 0.1, 1 - share))
        print(f"painted {thing.name} at {thing.position}")
    print(f"{len(found)} objects painted")


if args:
    main(args[0])
else:
    make_crates()
    main("^Crate ")
