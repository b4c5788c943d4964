# Listens for connections.
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: GAINED
import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
print("GAINED", server.getsockname())
