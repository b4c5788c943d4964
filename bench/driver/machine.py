"""What was measured on what."""

import datetime
import json
import os
import platform
import re
import subprocess
import sys

from . import place


def described():
    """A dict of names and texts."""
    return {
        "command": " ".join(["./bench/run", *sys.argv[1:]]),
        "date": datetime.date.today().isoformat(),
        "processor": f"{os.cpu_count()} × {_processor()}",
        "region on, clients on": f"processor {_numbers(place.REGION)}, {_numbers(place.CLIENTS)}",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "commit": said("git", "-C", place.ROOT, "describe", "--always", "--dirty"),
        "dispatcher": said(place.DISPATCHER, "--version"),
        "CPython": _python(),
        "Perl": said("perl", "-MLWP", "-MJSON::XS", "-e", "print \"$^V, LWP $LWP::VERSION, JSON::XS $JSON::XS::VERSION\""),
        "Node": _node(),
        "wrk": said("wrk", "-v").partition(" Copyright")[0],
    }


def said(*command):
    """The first line of what a program says of itself; the lines of dispatcher's are joined."""
    try:
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    except FileNotFoundError:
        return "not installed"
    lines = (done.stdout or ("not installed" if done.returncode == 2 else done.stderr)).strip().splitlines()
    return ", ".join(lines) if command[0] == place.DISPATCHER else (lines or ["?"])[0]


def _python():
    try:
        program = place.python("urllib3", "bson")
    except place.Missing as missing:
        return str(missing)
    return said(program, "-c", "import platform, urllib3, bson; print(f'{platform.python_version()}, urllib3 "
                "{urllib3.__version__}, bson with its C extension: {bson.has_c()}')")


def _node():
    packages = place.TARGET / "node/node_modules"
    versions = [f"{name} {json.loads((packages / name / 'package.json').read_text())['version']}"
                for name in ["undici", "bson"] if (packages / name).exists()]
    return ", ".join([said("node", "--version"), *versions])


def _numbers(processors):
    return ", ".join(map(str, processors))


def _processor():
    found = re.search("^model name\\s*: (.*)$", open("/proc/cpuinfo").read(), re.M)
    return found[1] if found else platform.machine()
