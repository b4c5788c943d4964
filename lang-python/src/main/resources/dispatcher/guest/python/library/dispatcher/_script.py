"""The script itself."""

from ._errors import WrongArgument

#: What stood behind the script's name on the command line.
args = []


def exit(status=0):
    """Ends the script in good order: nothing after this line runs, no handler is called again.

    status: the program's exit status, 0 to 255; not 0 means that something failed
    """
    if isinstance(status, bool) or not isinstance(status, int) or not 0 <= status <= 255:
        raise WrongArgument(f"The exit status takes a whole number from 0 to 255, but {status!r} came.")
    raise SystemExit(status)
