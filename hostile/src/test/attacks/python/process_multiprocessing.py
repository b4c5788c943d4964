# Starts a process with the library that is there for it, and with the function by which that does so.
# limits: cpu=20s
# expect: RuntimeError: TypeError: .* not NoneType; NotImplementedError: 'fork' not supported in graalpython; -1$
# unprotected: unsafe: it would start the interpreter anew
import multiprocessing
import multiprocessing.util


def greet():
    print("GAINED a process", flush=True)


said = []
for way in (lambda: multiprocessing.get_context("spawn").Process(target=greet).start(), lambda: multiprocessing.get_context("fork").Process(target=greet).start(),
            lambda: multiprocessing.util.spawnv_passfds(b"/bin/echo", [b"echo", b"GAINED a process"], [1])):
    try:
        said.append(str(way()))
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(said))
