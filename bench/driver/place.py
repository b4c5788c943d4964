"""Where everything is, and on which processors it runs."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BENCH = ROOT / "bench"
SIDES = BENCH / "sides"
TARGET = BENCH / "target"
DISPATCHER = ROOT / "dispatcher"
PROCESSORS = sorted(os.sched_getaffinity(0))
# Where there are two or more, the region has the last one for itself.
REGION = PROCESSORS[-1:]
CLIENTS = PROCESSORS[:-1] or PROCESSORS


class Missing(Exception):
    """Something that a side needs is not installed."""


def on(processors, command):
    """The command, kept on these processors."""
    return ["taskset", "-c", ",".join(map(str, processors)), *map(str, command)]


def jdk():
    """The java of a JDK 25."""
    for folder in [os.environ.get("JAVA_HOME"), *pathlib.Path("/usr/lib/jvm").glob("*")]:
        release = pathlib.Path(folder or "/nowhere", "release")
        if release.exists() and re.search('^JAVA_VERSION="25', release.read_text(), re.M):
            return pathlib.Path(folder, "bin/java")
    sys.exit("bench needs a JDK 25: set JAVA_HOME to one.")


def java(main, *arguments):
    """The command that runs one of the bench's own programs in Java."""
    classpath = f"{TARGET}/classes:{(TARGET / 'classpath').read_text().strip()}"
    options = ["-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"]
    return [jdk(), *options, "-cp", classpath, main, *arguments]


def build():
    """Builds the distribution and the bench's Java where they are older than their sources."""
    subprocess.run([DISPATCHER, "--version"], check=True, stdout=subprocess.DEVNULL)
    made = TARGET / "classpath"
    sources = [ROOT / "dist/target/built", BENCH / "pom.xml", *BENCH.glob("src/main/java/**/*.java")]
    if not made.exists() or any(source.stat().st_mtime > made.stat().st_mtime for source in sources):
        print("bench: building", file=sys.stderr)
        subprocess.run(["mvn", "-B", "-q", "-pl", "bench", "-am", "-DskipTests", "package"], cwd=ROOT, check=True)
        made.touch()


def python(*modules):
    """A CPython that has these modules."""
    for program in ["/usr/bin/python3", sys.executable]:
        if not subprocess.run([program, "-c", f"import {','.join(modules)}"], capture_output=True).returncode:
            return program
    raise Missing(f"CPython without {' or '.join(modules)} (Debian: {' '.join('python3-' + name for name in modules)})")


def perl(*modules):
    """A Perl that has these modules."""
    if not shutil.which("perl") or subprocess.run(["perl", *(f"-M{name}" for name in modules), "-e", "1"], capture_output=True).returncode:
        raise Missing(f"Perl with {' and '.join(modules)} (Debian: libwww-perl libjson-xs-perl)")
    return "perl"


def node():
    """The folder in which Node finds bson and undici; installed when it is first asked for."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise Missing("Node with npm (Debian: nodejs npm)")
    folder = TARGET / "node"
    folder.mkdir(parents=True, exist_ok=True)
    for file in ["package.json", "plain.mjs"]:
        shutil.copy(SIDES / file, folder)
    if not (folder / "node_modules/undici").exists():
        if subprocess.run(["npm", "install", "--silent", "--no-audit"], cwd=folder, stdout=subprocess.DEVNULL).returncode:
            raise Missing("the packages undici and bson, which npm could not install")
    return folder


def wrk():
    if not shutil.which("wrk"):
        raise Missing("wrk (Debian: wrk)")
    return "wrk"
