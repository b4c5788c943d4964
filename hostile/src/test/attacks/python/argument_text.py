# Hands the host texts that no message can hold.
# expect: RuntimeError: the region still answers Dispatcher Region
# unprotected: unsafe: it gains nothing but its own end
from dispatcher import region

for text in ("\ud800", "a\0b", "\x1b[2J", "\u202e", "]]>", "<script>", '"}{"', "\udfff\ud800" * 1000):
    try:
        region.create("box", name=text)
        region.say(text)
    except Exception as e:
        last = e
raise RuntimeError("the region still answers " + region.name)
