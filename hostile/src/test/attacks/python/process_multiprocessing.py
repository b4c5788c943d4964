# Starts a process with the library that is there for it.
# limits: cpu=20s
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: unsafe: it would start the interpreter anew
import multiprocessing


def greet():
    print("GAINED a process", flush=True)


context = multiprocessing.get_context("spawn")
process = context.Process(target=greet)
process.start()
process.join()
