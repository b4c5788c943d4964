# Connects to what is no region, through addresses that look like others.
# expect: RuntimeError: (WrongArgument: ('[^']+'|That) is not the URL of a region\. [^;]+; |Denied: This script may not connect to [^;]*\. Whoever runs it has to allow that: [^;]+; ){13}WrongArgument: The region takes a text, but nothing came\.; WrongArgument: The region takes a text, but the number 5 came\.$
# unprotected: unsafe: nobody answers there
from dispatcher import args, connect

said = []
for url in ("file:///etc/passwd", "jar:file:///x!/", f"http://127.0.0.1:{args[1]}@127.0.0.1:1", "http://[::1]:22", "http://localhost\r\nX: y", "http://0:1", "HTTP://127.1:1#x",
            "", "\0", "x" * 100_000, "http://127.0.0.1:99999", "//", "home/../../x", None, 5):
    try:
        connect(url)
        print("GAINED a connection", url)
    except Exception as e:
        said.append(" ".join(f"{type(e).__name__}: {e}".split()))
raise RuntimeError("; ".join(dict.fromkeys(said)))
