# Searches a text for another one, with quadratic effort inside of one operation.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s(?!.*cannot be cut off).*
# unprotected: unsafe: it takes minutes and cannot be ended
text = "a" * 4_000_000
print("GAINED", (text + "b").count("a" * 2_000_000 + "b" + "a"), text.find("a" * 2_000_000 + "c"))
