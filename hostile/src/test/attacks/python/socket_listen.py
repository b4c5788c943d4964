# Listens for connections.
# expect: Not possible here: socket was excluded
# unprotected: GAINED
import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
print("GAINED", server.getsockname())
