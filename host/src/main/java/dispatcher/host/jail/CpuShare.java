package dispatcher.host.jail;

/** How much the threads of a jail get together where processors are short; matters only where there are control groups for that. */
enum CpuShare {
    /** As much as one thread beside it (version 1 of control groups), or half as much as the host (version 2). */
    WORKING,
    /** A sixteenth of that: its job has not come yet, and those who have one shall not notice that it gets ready. */
    STANDING_BY
}
