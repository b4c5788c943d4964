package dispatcher.host.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** What stands behind a script's name: the script's own, though some of it may have been meant for the host. */
final class ScriptArguments {
    /** Scripts have these, too. */
    private static final Set<String> USUAL = Set.of("--help", "--version", "--verbose");

    private ScriptArguments() {}

    /** One line for a person who wrote the host's own options there; behind {@code --} nothing is looked at. */
    static Optional<String> warning(CommandSpec command, String script, List<String> arguments) {
        List<String> meant = arguments.stream().takeWhile(argument -> !argument.equals("--"))
                .map(argument -> argument.split("=", 2)[0])
                .filter(name -> name.startsWith("--") && !USUAL.contains(name))
                .filter(command.optionsMap()::containsKey).distinct().toList();
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", meant) + " went to the script; write it before " + script + " if "
                        + CommandName.get() + " is meant.");
    }
}
