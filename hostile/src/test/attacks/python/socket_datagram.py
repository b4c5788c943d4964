# Sends datagrams.
# expect: Not possible here: socket was excluded
# unprotected: GAINED
import socket

from dispatcher import args

print("GAINED", socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", int(args[1]))))
