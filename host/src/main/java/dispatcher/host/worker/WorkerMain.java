package dispatcher.host.worker;

/** The program of a worker: waits for its job on the first line of standard input, runs it and ends. */
public final class WorkerMain {
    private WorkerMain() {}

    /** @param arguments the name of the language whose scripts it shall be ready for */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
