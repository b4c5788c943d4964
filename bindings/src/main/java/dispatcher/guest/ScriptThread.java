package dispatcher.guest;

/** How the threads of scripts are made. */
final class ScriptThread {
    /** Bytes: enough for the frames that a guest may have, and for whoever notices that there are too many. */
    private static final long STACK = 32L << 20;

    private ScriptThread() {}

    static Thread unstarted(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).stackSize(STACK).unstarted(work);
    }
}
