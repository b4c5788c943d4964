# Prints without end.
# limits: cpu=20s
# also: (The program ended a connection|A connection of the program broke|[\d,]+ events were dropped|A call that wants no answer failed).*
# expect: limit output: .* of 64 KiB.*
# unprotected: GAINED
line = "x" * 1_000
for number in range(1_000_000):
    print(line)
    if number == 200:
        print("GAINED", number * 1_000, "characters", "x" * 1_000, flush=True)
