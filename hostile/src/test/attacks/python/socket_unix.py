# Connects to sockets of the machine's programs and of the host, which lie in folders.
# expect: Not possible here: socket was excluded
# unprotected: unsafe: machines differ
import os
import socket

last = None
for path in ("/run/dbus/system_bus_socket", "/var/run/docker.sock", "/run/systemd/private", "\0x", os.environ.get("DISPATCHER_BRIDGE", "/tmp/x")):
    try:
        one = socket.socket(socket.AF_UNIX)
        one.connect(path)
        print("GAINED a connection to", path, flush=True)
    except (OSError, NotImplementedError, AttributeError, ValueError, RuntimeError, SystemError) as e:
        last = e
for make in (lambda: socket.socketpair(), lambda: socket.fromfd(0, socket.AF_INET, socket.SOCK_STREAM)):
    try:
        make()
    except (OSError, NotImplementedError, AttributeError, ValueError, RuntimeError, SystemError) as e:
        last = e
raise last
