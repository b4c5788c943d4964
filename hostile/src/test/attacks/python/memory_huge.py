# Asks for more memory than there is, at once.
# limits: cpu=20s
# stops-neighbours: one huge allocation
# expect: (limit memory: .*|MemoryError: .*|MemoryError.*|There was no memory left for a moment, .*)
# unprotected: unsafe: there is not as much anywhere
held = [bytearray((1 << 31) - 10) for _ in range(10)]
print("GAINED", len(held))
