# Connects to the region past the host.
# expect: Not possible here: getaddrinfo was excluded
# unprotected: GAINED
import socket

from dispatcher import args

print("GAINED", socket.create_connection(("127.0.0.1", int(args[1])), timeout=5))
