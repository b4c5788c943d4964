# Fetches a page of the region over HTTP.
# limits: cpu=30s
# expect: Not possible here: getaddrinfo was excluded
# unprotected: GAINED
import http.client

from dispatcher import args

connection = http.client.HTTPConnection("127.0.0.1", int(args[1]), timeout=5)
connection.request("GET", "/")
print("GAINED", connection.getresponse().status)
