# Changes files of its folder and their rights, makes links, pipes and folders, and moves things away.
# expect: .+
# unprotected: GAINED
import os

os.chdir(os.path.dirname(os.path.abspath(__file__)))
name = os.path.basename(__file__)
last = None
for way in (lambda: os.mkdir("made"), lambda: os.mkfifo("pipe"), lambda: os.link(name, "hard"), lambda: os.rename(name, "moved"), lambda: os.chmod(".", 0o777), lambda: os.utime(name, (0, 0)),
            lambda: os.truncate(name, 0), lambda: os.open(name, os.O_RDWR | os.O_APPEND), lambda: os.open("new", os.O_CREAT | os.O_WRONLY), lambda: os.replace("link.txt", "other")):
    try:
        way()
        print("GAINED a change", flush=True)
    except Exception as e:
        last = e
raise last
