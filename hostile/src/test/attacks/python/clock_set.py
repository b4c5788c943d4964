# Sets the machine's clock.
# expect: AttributeError: module 'time' has no attribute 'clock_settime'
# unprotected: unsafe: it would set the clock
import time

time.clock_settime(time.CLOCK_REALTIME, 0)
print("GAINED the clock")
