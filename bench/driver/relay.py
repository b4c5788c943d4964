"""Stands between a script and the region, and so learns where the script takes which events."""

import contextlib
import http.client
import http.server
import json
import threading
import urllib.parse


class Relay(http.server.ThreadingHTTPServer):
    """`port` and `requests` (object to registration) are what it has learnt."""

    daemon_threads = True

    def __init__(self, region):
        super().__init__(("127.0.0.1", 0), Handler)
        self.region = urllib.parse.urlparse(region.url)
        self.url = f"http://127.0.0.1:{self.server_port}{self.region.path}"
        self.port, self.requests = None, {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def learn(self, request, answer):
        self.port = request.get("CallbackPort", self.port)
        if request["$type"].endswith("RegisterTouchCallbackRequest"):
            self.requests[request["ObjectID"]] = answer["RequestID"]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        onward = http.client.HTTPConnection(self.server.region.hostname, self.server.region.port)
        with contextlib.closing(onward):
            onward.request("POST", self.path, body, {"Content-Type": self.headers["Content-Type"]})
            answer = onward.getresponse().read()
        self.server.learn(json.loads(body), json.loads(answer))
        self.send_response(200)
        self.send_header("Content-Type", self.headers["Content-Type"])
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass
