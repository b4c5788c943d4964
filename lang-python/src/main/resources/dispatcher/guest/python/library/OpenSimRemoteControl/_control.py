"""Calls about the conversation itself: capabilities, endpoints, what the region offers."""


class ControlCalls:
    def AuthenticateAvatarByUUID(self, uuid, passwd, lifespan=3600, async_=None, **old):
        """Gives "Capability" and "LifeSpan" (seconds) to the user in whose name the script runs; to nobody else."""
        return self._send("Dispatcher", "CreateCapability", async_, old, UserID=uuid, **self._login(passwd, lifespan))

    def AuthenticateAvatarByName(self, name, passwd, lifespan=3600, async_=None, **old):
        """As above, for "First Last"."""
        first, last = [*name.split(None, 1), "", ""][:2]
        login = self._login(passwd, lifespan)
        return self._send("Dispatcher", "CreateCapability", async_, old, FirstName=first, LastName=last, **login)

    def AuthenticateAvatarByEmail(self, email, passwd, lifespan=3600, async_=None, **old):
        """As above, for an e-mail address."""
        login = self._login(passwd, lifespan)
        return self._send("Dispatcher", "CreateCapability", async_, old, EmailAddress=email, **login)

    def RenewCapability(self, lifespan, async_=None, **old):
        """Gives "Capability" and "LifeSpan" (seconds)."""
        return self._send("Dispatcher", "RenewCapability", async_, old, LifeSpan=lifespan)

    def DestroyCapability(self, async_=None, **old):
        """Ends the capability."""
        return self._send("Dispatcher", "DestroyCapability", async_, old)

    def Info(self, async_=None, **old):
        """What the region offers: "SceneList", "MessageList", "SynchEndPoint", "AsyncEndPoint"."""
        return self._send("Dispatcher", "Info", async_, old)

    def MessageFormatRequest(self, message, async_=None, **old):
        """Gives "SampleMessage": an example of the message with that full name, as JSON text."""
        return self._send("Dispatcher", "MessageFormat", async_, old, MessageName=message)

    def CreateEndPoint(self, host, port, life, async_=None, **old):
        """Gives "EndPointID": callbacks go to that host and UDP port for `life` milliseconds."""
        return self._send(
            "Dispatcher", "CreateEndPoint", async_, old, CallbackHost=host, CallbackPort=port, LifeSpan=life
        )

    def RenewEndPoint(self, endpointid, life, async_=None, **old):
        """Lets an endpoint live for `life` milliseconds from now on."""
        return self._send("Dispatcher", "RenewEndPoint", async_, old, EndPointID=endpointid, LifeSpan=life)

    def CloseEndPoint(self, endpointid, async_=None, **old):
        """Ends an endpoint and what is registered for it."""
        return self._send("Dispatcher", "CloseEndPoint", async_, old, EndPointID=endpointid)

    def _login(self, passwd, lifespan):
        import hashlib

        octets = passwd if isinstance(passwd, bytes) else str(passwd).encode()
        return {
            "HashedPasswd": hashlib.md5(octets).hexdigest(),
            "LifeSpan": lifespan,
            "DomainList": self.DomainList,
        }
