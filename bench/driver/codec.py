"""The codec beside databind on maps, by JMH."""

import json
import pathlib
import subprocess
import tempfile

from .place import CLIENTS, TARGET, java, on

SIDES = [f"{encoding} {what} {who}" for encoding in ["json", "bson"] for what in ["encode", "decode"] for who in ["codec", "databind"]]


def codec(effort, wanted, skipped):
    """Messages of 1,000 objects a second; a JVM of its own for each benchmark and round."""
    results = {}
    for _ in range(effort.rounds):
        for name, score in _round(effort).items():
            results.setdefault(name, []).append(score)
    return results


def _round(effort):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "result.json")
        time = f"{int(effort.seconds * 500)}ms"
        command = java("org.openjdk.jmh.Main", "CodecBenchmark", "-f", 1, "-wi", 2 * effort.warm_up, "-i", 2, "-w", time, "-r", time,
                       "-rf", "json", "-rff", file, "-v", "EXTRA")
        subprocess.run(on(CLIENTS, command), check=True, stdout=(TARGET / "jmh.log").open("a"))
        return {_name(one): one["primaryMetric"]["score"] for one in json.loads(file.read_text())}


def _name(one):
    method = one["benchmark"].rpartition(".")[2]
    what = "encode" if method.startswith("encode") else "decode"
    return f"{one['params']['encoding'].lower()} {what} {method.removeprefix(what).lower()}"
