package dispatcher.host.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the runtime, the compiler and the state of the start-up cache. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"dispatcher " + property("dispatcher.version", "development build"),
                "runtime: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                "JIT: " + jit(), "start-up cache: " + property("dispatcher.cache", "none")};
    }

    private static String jit() {
        return ModuleLayer.boot().findModule("jdk.graal.compiler").isPresent()
                ? "Graal compiler, scripts are compiled"
                : "none for scripts, they are interpreted";
    }

    private static String property(String name, String otherwise) {
        return System.getProperty(name, otherwise);
    }
}
