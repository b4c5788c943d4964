# Asks for the address of a name, which tells others what it knows.
# expect: Not possible here: getaddrinfo was excluded
# unprotected: GAINED
import socket

print("GAINED", socket.getaddrinfo("localhost", 80))
