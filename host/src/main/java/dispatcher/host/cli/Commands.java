package dispatcher.host.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.HelpCommand;

import static java.util.Map.entry;

/** The commands, in the order in which they are listed. */
final class Commands {
    private static final List<Map.Entry<String, Class<?>>> ALL = List.of(entry("run", RunCommand.class),
            entry("repl", ReplCommand.class), entry("region", RegionCommand.class), entry("info", InfoCommand.class),
            entry("call", CallCommand.class), entry("messages", MessagesCommand.class),
            entry("touch", TouchCommand.class), entry("init", InitCommand.class), entry("replay", ReplayCommand.class),
            entry("view", ViewCommand.class),
            entry("serve", ServeCommand.class),
            entry("status", StatusCommand.class), entry("start", StartCommand.class), entry("stop", StopCommand.class),
            entry("restart", RestartCommand.class), entry("reload", ReloadCommand.class),
            entry("log", LogCommand.class), entry("help", HelpCommand.class));

    private Commands() {}

    static List<Class<?>> all() {
        return ALL.stream().<Class<?>>map(Map.Entry::getValue).toList();
    }

    /** The one that the first argument names, since reading the options of all takes a quarter of a second; else all. */
    static List<Class<?>> needed(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> named = ALL.stream().filter(each -> each.getKey().equals(first) && !first.equals("help"))
                .<Class<?>>map(Map.Entry::getValue).toList();
        return named.isEmpty() ? all() : named;
    }
}
