# Lowers what the host's process may take.
# expect: RuntimeError: AttributeError: module 'resource' has no attribute 'setrlimit'; AttributeError: module 'os' has no attribute 'nice'; AttributeError: module 'os' has no attribute 'setpriority'; AttributeError: module 'os' has no attribute 'sched_setaffinity'$
# unprotected: unsafe: it would end the host
import os
import resource

said = []
for way in (lambda: resource.setrlimit(resource.RLIMIT_CPU, (1, 1)), lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3)), lambda: os.nice(19),
            lambda: os.setpriority(os.PRIO_PROCESS, 0, 19), lambda: os.sched_setaffinity(0, {0})):
    try:
        way()
        last = last or RuntimeError("it was not refused")
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
