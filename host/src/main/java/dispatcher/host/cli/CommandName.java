package dispatcher.host.cli;

import java.util.Objects;

/** What a person types to start this program: the launcher knows. */
final class CommandName {
    private CommandName() {}

    static String get() {
        return Objects.requireNonNullElse(System.getenv("DISPATCHER_COMMAND"), "dispatcher");
    }
}
