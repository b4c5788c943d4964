# Hashes a password so often that one built-in function takes for ever.
# limits: cpu=1s
# expect: limit cpu: [\d.]+ s of 1 s.*
# unprotected: unsafe: it would take minutes
import hashlib

hashlib.pbkdf2_hmac("sha256", b"x", b"y", 2_000_000_000)
print("GAINED a hash")
