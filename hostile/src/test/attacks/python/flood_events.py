# Sends events to itself: it moves what it listens to, in every event again.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit (calls(-in-flight)?|handler-(time|cpu)): .*
# unprotected: GAINED
from dispatcher import region

lamp = region.create("box", position=(10, 10, 25))
fast = lamp.fast()
moves = 0


@lamp.on_move
def moved(move):
    global moves
    moves += 1
    for step in range(40):
        fast.move_to((10 + moves % 50 + step / 100, 10, 25))
    if moves == 60:
        print("GAINED", moves, "events", flush=True)


lamp.move_to((11, 10, 25))
