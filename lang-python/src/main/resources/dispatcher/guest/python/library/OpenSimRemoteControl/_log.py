"""The file that a program wants its messages in."""


def write(file, message):
    """Writes a message as a line of JSON; with what stands for a password one could be let in, so that is left out.

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

    shown = {name: value for name, value in message.items() if name != "HashedPasswd"}
    return json.dumps(shown, default=str) + "\n"
