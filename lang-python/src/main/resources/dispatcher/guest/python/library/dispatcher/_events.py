"""What handlers are told, and what stands for a handler."""

from ._names import Named


class Touch(Named):
    """Somebody touched an object.

    object:   the object
    avatar:   the id of who touched it
    face:     the number of the face
    position: the point that was touched, in the region's coordinates, metres
    offset:   where the touched part is from the object's root, metres
    normal:   the surface's normal there
    st, uv:   the place on the face and on its texture, 0 to 1; zeros where the viewer did not say
    """

    __slots__ = ("object", "avatar", "face", "position", "offset", "normal", "st", "uv")

    def __init__(self, object, fields):
        surface = fields["TouchEvent"]
        self.object = object
        self.avatar = fields["AvatarID"]
        self.offset = fields["OffsetPosition"]
        self.face = surface["FaceIndex"]
        self.position = surface["Position"]
        self.normal = surface["Normal"]
        self.st = surface["STCoord"]
        self.uv = surface["UVCoord"]

    def __repr__(self):
        return f"<Touch of {self.object!r} by {self.avatar}>"


class Move(Named):
    """An object moved.

    object:   the object
    position: where it is now, metres
    """

    __slots__ = ("object", "position")

    def __init__(self, object, fields):
        self.object = object
        self.position = fields["Position"]

    def __repr__(self):
        return f"<Move of {self.object!r} to {self.position}>"


class Handler(Named):
    """A function that is called for events or by a timer, until cancel(). Calling it calls the function.

    As a context manager it is cancelled at the end: with lamp.on_touch(f): …
    """

    def __init__(self, function, registration):
        self._function = function
        self._registration = registration
        self.__name__ = getattr(function, "__name__", "handler")
        self.__doc__ = getattr(function, "__doc__", None)

    def __call__(self, *arguments, **keywords):
        return self._function(*arguments, **keywords)

    def cancel(self):
        """Ends it; the function is not called again."""
        self._registration.cancel()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cancel()

    def __repr__(self):
        return f"<Handler {self.__name__}>"
