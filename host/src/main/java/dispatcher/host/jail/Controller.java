package dispatcher.host.jail;

/** The kernel's controllers that a jail uses, by the kernel's names. */
enum Controller {
    MEMORY("memory"), PROCESSES("pids"), CPU("cpu"), CPU_TIME("cpuacct");

    private final String kernelName;

    Controller(String kernelName) {
        this.kernelName = kernelName;
    }

    String kernelName() {
        return kernelName;
    }
}
