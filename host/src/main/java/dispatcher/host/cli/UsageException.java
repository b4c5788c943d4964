package dispatcher.host.cli;

/** Something on the command line or in a file that it names is wrong; the message is one sentence that says what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
