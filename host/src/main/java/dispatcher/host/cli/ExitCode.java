package dispatcher.host.cli;

/** What the process ends with. */
final class ExitCode {
    static final int FINISHED = 0;
    /** The script failed, or the region refused what was asked. */
    static final int FAILED = 1;
    /** The command line, a file it names or the configuration is wrong. */
    static final int USAGE = 2;
    /** No region answered there, or it did not let us in. */
    static final int UNREACHABLE = 3;
    /** Ctrl-C, after cleaning up. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
