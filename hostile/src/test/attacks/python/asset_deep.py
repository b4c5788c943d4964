# Gives the region objects as assets that are nested too deeply, or name files and parts of themselves, and has them made.
# limits: cpu=20s message-size=1MiB
# expect: RuntimeError: Refused: The region refused CreateObjectRequest: unable to create object from asset\.$
# unprotected: unsafe: a region is the same under every policy
from dispatcher import region

begin, end = "<SceneObjectGroup><SceneObjectPart><Name>", "</Name></SceneObjectPart></SceneObjectGroup>"
entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
said = []
for text in ("<a>" * 100_000, "<SceneObjectGroup>" + "<OtherParts>" * 40_000, f"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>{begin}&e;{end}",
             f"<!DOCTYPE x [<!ENTITY e0 'xxxxxxxxxx'>{entities}]>{begin}&e9;{end}", f"<?xml version='1.0' encoding='UTF-7'?>{begin}x{end}", "<a " + "x='y' " * 50_000 + "/>",
             f"{begin}{'x' * 500_000}{end}"):
    try:
        made = region.create(region.assets.add(text.encode(), content_type="application/vnd.ll.primitive"))
        if "root:" in made.name:
            print("GAINED", made.name)
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
