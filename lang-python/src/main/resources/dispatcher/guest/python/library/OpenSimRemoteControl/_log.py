"""The file that a program wants its messages in."""


def write(file, message):
    """Writes a message as a line of JSON.

    file: a name, to which the line is added; or what is open for octets or for text; None: nowhere
    """
    if file is None:
        return
    line = _json(message)
    if not hasattr(file, "write"):
        with open(file, "ab") as opened:
            opened.write(line.encode())
        return
    try:
        file.write(line)
    except TypeError:
        file.write(line.encode())


def _json(message):
    import json

    return json.dumps(message, default=str) + "\n"
