# Asks for the address of a name, which tells others what it knows.
# expect: .*(not allowed|permitted|Permission|Error|Not possible).*
# unprotected: GAINED
import socket

print("GAINED", socket.getaddrinfo("localhost", 80))
