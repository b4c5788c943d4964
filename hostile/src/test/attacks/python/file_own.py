# Reads what the host keeps of its user, passwords for one: it lies in the home around it.
# at-home: its own folder is the home
# expect: PermissionError: \[Errno 13\] Permission denied: '\.local/state/dispatcher/secret\.json'
# unprotected: GAINED
import os

home = os.path.dirname(os.path.abspath(__file__))
print("GAINED", open(os.path.join(home, ".local", "state", "dispatcher", "secret.json")).read())
