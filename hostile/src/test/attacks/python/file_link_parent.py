# Reads a file outside of its folder: through a link, and from there over the folder above it.
# expect: RuntimeError: FileNotFoundError: \[Errno 2\] No such file or directory: 'up/\.\./secret\.txt'; PermissionError: \[Errno 1\] Operation not permitted: 'up/home/\.\./secret\.txt'; FileNotFoundError: \[Errno 2\] No such file or directory: 'up/tmp/\.\./\.\./\w+/secret\.txt'$
# expect-isolated: RuntimeError: FileNotFoundError: \[Errno 2\] No such file or directory: 'up/\.\./secret\.txt'; PermissionError: \[Errno 13\] Permission denied: 'up/home/\.\./secret\.txt'; FileNotFoundError: \[Errno 2\] No such file or directory: 'up/tmp/\.\./\.\./\w+/secret\.txt'$
# unprotected: GAINED
import os

folder = os.path.dirname(os.path.abspath(__file__))
above = os.path.basename(os.path.dirname(os.path.dirname(folder)))
said = []
for path in ("up/../secret.txt", "up/home/../secret.txt", f"up/tmp/../../{above}/secret.txt"):
    try:
        print("GAINED", open(os.path.join(folder, path)).read())
    except OSError as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
