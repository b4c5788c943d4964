# Lowers what the host's process may take.
# expect: \w+: .*
# unprotected: unsafe: it would end the host
import os
import resource

last = None
for way in (lambda: resource.setrlimit(resource.RLIMIT_CPU, (1, 1)), lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3)), lambda: os.nice(19),
            lambda: os.setpriority(os.PRIO_PROCESS, 0, 19), lambda: os.sched_setaffinity(0, {0})):
    try:
        way()
        last = last or RuntimeError("it was not refused")
    except Exception as e:
        last = e
raise last or RuntimeError("nothing was refused")
