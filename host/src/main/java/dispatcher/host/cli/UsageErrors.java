package dispatcher.host.cli;

import dispatcher.message.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person in one line what is wrong with a command, what was probably meant, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("dispatcher: " + problem(failure) + " See '"
                + command.getCommandSpec().qualifiedName(" ") + " --help'.");
        return ExitCode.USAGE;
    }

    private static String problem(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched, unmatched.getUnmatched().getFirst());
        }
        ArgSpec argument = failure.getArgSpec();
        String wanted = argument == null ? null : wanted(argument.type());
        if (argument == null || wanted == null || failure.getValue() == null) {
            return sentence(String.valueOf(failure.getMessage()));
        }
        return name(argument) + " takes " + wanted + ", not '" + failure.getValue() + "'.";
    }

    private static String unknown(UnmatchedArgumentException failure, String first) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        if (failure.isUnknownOption()) {
            return asked("There is no option " + first + ".", first.split("=", 2)[0], command.optionsMap().keySet()
                    .stream().filter(name -> name.startsWith("--")).toList());
        } else if (!command.subcommands().isEmpty()) {
            return asked("There is no command " + first + ".", first, List.copyOf(command.subcommands().keySet()));
        }
        return "'" + first + "' is one argument too many.";
    }

    private static String asked(String problem, String word, List<String> known) {
        return (problem + " " + Suggestions.question(word, known)).strip();
    }

    private static @Nullable String wanted(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        } else if (type == Integer.class || type == int.class) {
            return "a whole number";
        }
        return type == double.class || type == Double.class ? "a number" : null;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
