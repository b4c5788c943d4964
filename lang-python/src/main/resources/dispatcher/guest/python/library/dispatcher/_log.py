"""The script's log."""

from . import _host


class _Log:
    """Writes lines to the host's log, not to the script's output: log("text") or log.warning("text")."""

    def __call__(self, *values):
        self.info(*values)

    def debug(self, *values):
        _write("debug", values)

    def info(self, *values):
        _write("info", values)

    def warning(self, *values):
        _write("warning", values)

    def error(self, *values):
        _write("error", values)


def _write(level, values):
    _host.binding.log(level, " ".join(str(value) for value in values))


log = _Log()
