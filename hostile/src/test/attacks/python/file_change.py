# Changes files of its folder and their rights, makes links, pipes and folders, and moves things away.
# expect: RuntimeError: PermissionError: \[Errno 1\] Operation not permitted: 'made'; AttributeError: module 'os' has no attribute 'mkfifo'; OSError: \[Errno 95\] Operation not supported on transport endpoint: 'file_change\.py' -> 'hard'; OSError: \[Errno 5\] Atomic move not supported: 'file_change\.py' -> 'moved'; PermissionError: \[Errno 1\] Operation not permitted: '\.'; PermissionError: \[Errno 1\] Operation not permitted; PermissionError: \[Errno 1\] Operation not permitted: 'file_change\.py'; PermissionError: \[Errno 1\] Operation not permitted: 'new'; OSError: \[Errno 5\] Atomic move not supported: 'link\.txt' -> 'other'$
# expect-isolated: RuntimeError: PermissionError: \[Errno 13\] Permission denied: 'made'; AttributeError: module 'os' has no attribute 'mkfifo'; OSError: \[Errno 95\] Operation not supported on transport endpoint: 'file_change\.py' -> 'hard'; OSError: \[Errno 5\] Atomic move not supported: 'file_change\.py' -> 'moved'; PermissionError: \[Errno 13\] Permission denied: '\.'; PermissionError: \[Errno 13\] Permission denied; PermissionError: \[Errno 13\] Permission denied: 'file_change\.py'; PermissionError: \[Errno 13\] Permission denied: 'new'; OSError: \[Errno 5\] Atomic move not supported: 'link\.txt' -> 'other'$
# unprotected: GAINED
import os

os.chdir(os.path.dirname(os.path.abspath(__file__)))
name = os.path.basename(__file__)
said = []
for way in (lambda: os.mkdir("made"), lambda: os.mkfifo("pipe"), lambda: os.link(name, "hard"), lambda: os.rename(name, "moved"), lambda: os.chmod(".", 0o777), lambda: os.utime(name, (0, 0)),
            lambda: os.truncate(name, 0), lambda: os.open(name, os.O_RDWR | os.O_APPEND), lambda: os.open("new", os.O_CREAT | os.O_WRONLY), lambda: os.replace("link.txt", "other")):
    try:
        way()
        print("GAINED a change", flush=True)
    except Exception as e:
        said.append(f"{type(e).__name__}: {e}")
raise RuntimeError("; ".join(dict.fromkeys(said)))
