"""The codec beside databind on maps, by JMH."""

import json
import pathlib
import subprocess
import tempfile

from .place import CLIENTS, TARGET, java, on

ITERATIONS = 3


def codec(effort, wanted, skipped):
    """Messages of 1,000 objects a second, each number a round of JMH; each benchmark has JVMs of its own."""
    results = {}
    for _ in range(effort.forks):
        for name, scores in _fork(effort).items():
            results.setdefault(name, []).extend(scores)
    return results


def _fork(effort):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "result.json")
        time = f"{int(effort.seconds * 500)}ms"
        command = java("org.openjdk.jmh.Main", "CodecBenchmark", "-f", 1, "-wi", effort.warm_up, "-i", ITERATIONS, "-w", time, "-r", time,
                       "-rf", "json", "-rff", file, "-v", "EXTRA")
        subprocess.run(on(CLIENTS, command), check=True, stdout=(TARGET / "jmh.log").open("a"))
        return {_name(one): one["primaryMetric"]["rawData"][0] for one in json.loads(file.read_text())}


def _name(one):
    method = one["benchmark"].rpartition(".")[2]
    what = "encode" if method.startswith("encode") else "decode"
    return f"{one['params']['encoding'].lower()} {what} {method.removeprefix(what).lower()}"
