# Changes and deletes what others have made, in each way that there is.
# fence: own-objects
# limits: cpu=20s
# also: fence .*
# expect: RuntimeError: Denied: The fence allows only own objects: this script did not make [\da-f-]+\. Nothing was sent; whoever runs the script sets this fence: own-objects\.$
# unprotected: GAINED
from dispatcher import messages, region

lamp = region.find("^Neighbour's lamp$")[0]
said = []
lamp.fast().paint("red")
region.fast().move([(lamp, lamp.position)])
for work in (lambda: lamp.message("x"), lambda: lamp.paint("red"), lambda: lamp.parts[0].paint("red"),
             lambda: region.swarm([lamp]).flush(), lambda: region.move([(lamp, lamp.position)]), lambda: region.assets.of(lamp),
             lambda: lamp.clone(), lambda: messages.message_object(object_id=lamp.id, message="x"), lambda: region.call("MessageObjectRequest", ObjectID=lamp.id, Message="x"), lamp.delete):
    try:
        work()
        print("GAINED what others have made", flush=True)
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
