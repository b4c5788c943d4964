# Hashes a password so often that one built-in function takes for ever.
# limits: cpu=1s
# cannot-cut: a hash of very many rounds
# expect: limit (cpu: [\d.]+ s of 1 s|memory: [\d.]+ MiB of 96 MiB): it is inside one operation that cannot be cut off \(hashlib module pbkdf2hmac\); its thread ends when the operation does\.
# expect-isolated: limit (cpu: [\d.]+ s of 1 s|memory: 96 MiB of 96 MiB)( \(loop_\w+\.\w+:\d+\))?$
# unprotected: unsafe: it would take minutes
import hashlib

hashlib.pbkdf2_hmac("sha256", b"x", b"y", 2_000_000_000)
print("GAINED a hash")
