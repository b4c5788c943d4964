# Changes and deletes what others have made, in each way that there is.
# fence: own-objects
# limits: cpu=20s
# also: fence .*
# expect: (Denied|\w+Error): .*
# unprotected: GAINED
from dispatcher import messages, region

lamp = region.find("^Neighbour's lamp$")[0]
last = None
lamp.fast().paint("red")
region.fast().move([(lamp, lamp.position)])
for work in (lambda: lamp.message("x"), lambda: lamp.paint("red"), lambda: lamp.parts[0].paint("red"),
             lambda: region.swarm([lamp]).flush(), lambda: region.move([(lamp, lamp.position)]), lambda: region.assets.of(lamp),
             lambda: lamp.clone(), lambda: messages.message_object(object_id=lamp.id, message="x"), lambda: region.call("MessageObjectRequest", ObjectID=lamp.id, Message="x")):
    try:
        work()
        print("GAINED what others have made", flush=True)
    except Exception as e:
        last = e
lamp.delete()
