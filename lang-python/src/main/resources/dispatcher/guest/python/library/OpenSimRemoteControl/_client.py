"""How a call goes to the region."""

from _thread import allocate_lock

from dispatcher import _host
from dispatcher._errors import DispatcherError

from . import _log, _values


class Client:
    """What the calls are made of; a subclass supplies _post."""

    def __init__(self, endpoint, async_, old, logfile):
        self.EndPoint = endpoint
        self.AsyncRequest = bool(_values.asynchronous(async_, old))
        self.MessagesSent = 0
        self.BytesSent = 0
        self.LogFile = logfile
        self.Binary = False
        self.Capability = None
        self.Scene = None
        self.DomainList = ["Dispatcher", "RemoteControl"]
        self._lock = allocate_lock()

    def _send(self, domain, message, async_, old, **fields):
        # Called by the methods directly: a warning names the line that called the method.
        whole = self._whole(domain, f"{domain}.Messages.{message}Request", _values.asynchronous(async_, old), fields)
        try:
            prepared = _host.binding.raw().message(whole)
            _log.write(self.LogFile, whole)
            self._count(prepared.length())
            return self._post(prepared)
        except (DispatcherError, OSError) as failure:
            return _failed(failure)

    def _whole(self, domain, message, asynchronous, fields):
        envelope = {
            "$type": message,
            "_Domain": domain,
            "_Scene": self.Scene,
            "_Capability": self.Capability,
            "_AsyncRequest": self.AsyncRequest if asynchronous is None else asynchronous,
        }
        return {name: _values.plain(value) for name, value in {**envelope, **fields}.items() if value is not None}

    def _count(self, length):
        # Programs call from several threads.
        with self._lock:
            self.MessagesSent += 1
            self.BytesSent += length


def _failed(failure):
    import warnings

    text = f"Message transmission failed; {failure}"
    warnings.warn(text, stacklevel=4)
    return {"_Success": 0, "_Message": text}
