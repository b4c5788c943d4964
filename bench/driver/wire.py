"""Speaks with the built-in region as its operator; over a new connection each time, since between turns it closes those that rest."""

import contextlib
import hashlib
import http.client
import json
import sys
import urllib.parse


class Wire:
    def __init__(self, known):
        self.url = urllib.parse.urlparse(known["url"])
        self.common = {}
        first, last = known["user"].split(" ")
        self.common["_Scene"] = self.call("Dispatcher", "Info")["SceneList"][0]
        self.common["_Capability"] = self.call(
            "Dispatcher", "CreateCapability", FirstName=first, LastName=last,
            HashedPasswd=hashlib.md5(known["password"].encode()).hexdigest(),
            DomainList=["RemoteControl", "Simulator"])["Capability"]

    def call(self, domain, message, **fields):
        body = {"$type": f"{domain}.Messages.{message}Request", "_Domain": domain, **self.common, **fields}
        with contextlib.closing(http.client.HTTPConnection(self.url.hostname, self.url.port)) as connection:
            connection.request("POST", self.url.path, json.dumps(body), {"Content-Type": "application/json"})
            answer = json.loads(connection.getresponse().read())
        if answer["_Success"] != 1:
            sys.exit(f"{message}: {answer['_Message']}")
        return answer

    def find(self, pattern):
        return self.call("RemoteControl", "FindObjects", Pattern=pattern)["Objects"]

    def position(self, id):
        return self.call("RemoteControl", "GetObjectPosition", ObjectID=id)["Position"]

    def touch(self, id, x):
        self.call("Simulator", "TouchObject", ObjectID=id, Surface={"Position": [x, 0, 0]})

    def split(self, on):
        """Whether heads and bodies are sent apart under Nagle's algorithm, as a real server does."""
        self.call("Simulator", "SetFaults", SplitSegments=on)
