"""A host with scripts: how fast it starts one, and what memory they take."""

import subprocess
import time

from .host import Host, resident
from .place import DISPATCHER, python
from .region import Region

HELLO = {
    "python": ("hello.py", "import time\nprint('first', time.time_ns() // 1000)\n", []),
    "js": ("hello.mjs", "console.log('first', Date.now() * 1000);\n", []),
}
IDLE = {
    "python": ("idle.py", "from dispatcher import every\nevery(3600, lambda: None)\nprint('first', 0)\n", []),
    "js": ("idle.mjs", "import { every } from 'dispatcher';\nevery(3600, () => {});\nconsole.log('first', 0);\n", []),
}
FIRST = r"first (\d+)"
# An operator who starts one script does not start the next within that many seconds, and a context stands by again.
APART = 0.5
# So long does a host look whether it idles, and give back what it does not need.
SETTLED = 10
# The memory of the same program hardly differs.
MEMORY_ROUNDS = 2


def start(effort, wanted, skipped):
    """Milliseconds from the start command's arrival at a running host to the script's first line; CPython's from process start."""
    results = {}
    with Region(objects=1) as region, Host(region, HELLO) as host:
        for number in range(effort.warm_up + 2 * effort.rounds):
            for name in [*HELLO, "cpython"]:
                if name in wanted:
                    time.sleep(APART)
                    begun = time.time_ns()
                    took = (_first(host, name, number) - begun / 1000) / 1000
                    if number >= effort.warm_up:
                        results.setdefault(name, []).append(took)
    return results


def _first(host, name, number):
    """The time of its first line, in microseconds."""
    if name == "cpython":
        text = "import time; print(time.time_ns() // 1000)"
        return int(subprocess.run([python("time"), "-c", text], capture_output=True).stdout)
    host.command("start", name)
    return int(host.wait(name, FIRST, number + 1))


def memory(effort, wanted, skipped):
    """MB of a host with one idle script, of each further one, of `run` with one, and of a plain client that waits."""
    results = {}
    for _ in range(min(effort.rounds, MEMORY_ROUNDS)):
        with Region(objects=1) as region:
            for language in IDLE:
                if {language, f"{language} further"} & set(wanted):
                    one, further = _host(region, language, effort.further)
                    results.setdefault(language, []).append(one)
                    results.setdefault(f"{language} further", []).append(further)
                if f"{language} run" in wanted:
                    results.setdefault(f"{language} run", []).append(_run(region, *IDLE[language][:2]))
            if "cpython" in wanted:
                results.setdefault("cpython", []).append(_plain())
    return results


def _run(region, file, text):
    path = region.folder / file
    path.write_text(text)
    return _waiting([DISPATCHER, "run", "--region", region.url, path], region.environment)


def _host(region, language, further):
    scripts = {f"s{number}": IDLE[language] for number in range(further + 1)}
    with Host(region, scripts) as host:
        sizes = []
        for number, name in enumerate(scripts):
            host.command("start", name)
            host.wait(name, FIRST)
            if number in (0, further):
                time.sleep(SETTLED)
                sizes.append(resident(host.process.pid))
    return sizes[0], (sizes[1] - sizes[0]) / further


def _plain():
    text = "import json, sys, urllib3; print(1, flush=True); sys.stdin.read()"
    return _waiting([python("urllib3"), "-c", text], None)


def _waiting(command, environment):
    """The resident memory of a program that has said its first line and waits, MB."""
    with subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        process.stdout.readline()
        time.sleep(SETTLED)
        size = resident(process.pid)
        process.terminate()
    return size
