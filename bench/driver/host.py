"""`./dispatcher serve` with a list of scripts."""

import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time

from . import place

PATIENCE = 180
LIMITS = ["[defaults.limits]", *(f'{name} = "none"' for name in ["cpu", "handler-cpu", "handler-time", "memory", "output", "log-lines"])]


def resident(process):
    """A process's resident memory, MB."""
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process}/status").read_text())[1]) / 1000


class Host:
    """Use it in a `with` block.

    scripts: for each name a file of the bench's sides or a text, and arguments
    """

    def __init__(self, region, scripts, started=False, processors=place.PROCESSORS):
        self.region, self.scripts, self.started, self.processors = region, scripts, started, processors

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        lines = [f'region = "{self.region.url}"', "warm = 0", "[defaults]", f"start = {str(self.started).lower()}", *LIMITS]
        # A script that is not trusted must not be able to read the list.
        (self.folder / "scripts").mkdir()
        for name, (file, text, arguments) in self.scripts.items():
            (self.folder / "scripts" / file).write_text(text)
            lines += [f'[script.{name}]', f'file = "scripts/{file}"', f"arguments = {json.dumps(list(map(str, arguments)))}"]
        (self.folder / "host.toml").write_text("\n".join(lines) + "\n")
        self.environment = self.region.environment
        self.process = subprocess.Popen(place.on(self.processors, [place.DISPATCHER, "serve", self.folder / "host.toml"]), stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=self.environment)
        if not any(line.startswith("stop:") for line in self.process.stdout):
            sys.exit("The host did not start.")
        found = json.loads(next((self.region.folder / "dispatcher/hosts").glob("*.json")).read_text())
        self.control = socket.socket(socket.AF_UNIX)
        self.control.connect(found["socket"])
        self.answers = self.control.makefile()
        return self

    def command(self, command, name):
        self.control.sendall((json.dumps({"command": command, "name": name}) + "\n").encode())
        answer = json.loads(self.answers.readline())
        if "error" in answer:
            sys.exit(answer["error"])

    def said(self, name, pattern):
        """All that a script has said that fits."""
        log = self.folder / "logs" / f"{name}.log"
        return re.findall(pattern, log.read_text()) if log.exists() else []

    def wait(self, name, pattern, count=1):
        """Waits until a script has said that so often; gives the last."""
        deadline = time.monotonic() + PATIENCE
        while len(found := self.said(name, pattern)) < count:
            if time.monotonic() > deadline:
                sys.exit(f"{name} does not say {pattern}")
            time.sleep(0.002)
        return found[count - 1]

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.temporary.cleanup()
