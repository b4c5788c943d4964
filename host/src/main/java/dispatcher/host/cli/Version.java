package dispatcher.host.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the runtime, the compiler and the state of the start-up cache. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"dispatcher " + number(),
                "runtime: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                "JIT: " + jit(), "start-up cache: " + cache()};
    }

    /** The program's own. */
    static String number() {
        return System.getProperty("dispatcher.version", "development build");
    }

    private static String jit() {
        return ModuleLayer.boot().findModule("jdk.graal.compiler").isPresent()
                ? "Graal compiler, scripts are compiled"
                : "none for scripts, they are interpreted";
    }

    private static String cache() {
        if (System.getProperty("dispatcher.cache") == null) {
            return "none, starting takes longer";
        }
        return System.getProperty("java.vm.info", "").contains("sharing")
                ? "in use"
                : "not used, it does not fit these files or this machine; starting takes longer";
    }
}
