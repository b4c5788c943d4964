"""The avatars in a region."""

from . import _host
from ._checks import needed, wrong
from ._names import Named
from ._operations import checked, operation


class Avatars(Named):
    """The avatars in a region: region.avatars.get(id)."""

    __slots__ = ("region",)

    def __init__(self, region):
        self.region = region

    @checked
    def get(self, id):
        """Gives the Avatar with that id, such as touch.avatar; the region is not asked whether it is there."""
        plain = _host.plain(id)
        if not isinstance(plain, str):
            raise wrong("avatars.get", "the id of an avatar", id)
        return Avatar(self.region, plain)

    def __repr__(self):
        return f"<Avatars of {self.region!r}>"


class Avatar(Named):
    """Somebody who may be in a region.

    id: the user's id, text
    """

    __slots__ = ("region", "id")

    def __init__(self, region, id):
        self.region = region
        self.id = id

    @property
    def _dispatcher_id(self):
        return self.id

    @property
    @operation
    def appearance(self):
        """What it looks like: JSON text. Assigning changes it. Raises Refused where the avatar is not in the region."""
        answer = yield self.region._ask("GetAvatarAppearanceRequest", {"AvatarID": self.id})
        return answer["SerializedAppearance"]

    @appearance.setter
    def appearance(self, text):
        self._wear(text)

    @operation
    def _wear(self, text):
        needed("The appearance", "JSON text", text)
        yield self.region._tell("SetAvatarAppearanceRequest", {"AvatarID": self.id, "SerializedAppearance": text})

    def __eq__(self, other):
        return isinstance(other, Avatar) and self.id == other.id

    def __hash__(self):
        return hash(self.id)

    def __repr__(self):
        return f"<Avatar {self.id}>"
