package dispatcher.host.cli;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.message.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Limits as they are written on a command line: {@code cpu=2s}. */
final class ChosenLimits {
    private static final List<String> NAMES = Stream.of(Limit.values()).map(Limit::key).toList();

    private ChosenLimits() {}

    /** @throws UsageException where one is none, with what would be one */
    static Limits read(List<String> written) {
        Limits limits = new Limits(Map.of());
        for (String each : written) {
            int between = each.indexOf('=');
            if (between < 1) {
                throw new UsageException(
                        "--limit takes NAME=AMOUNT, for example --limit memory=256MiB, not '" + each + "'.");
            }
            limits = with(limits, each.substring(0, between), each.substring(between + 1));
        }
        return limits;
    }

    private static Limits with(Limits limits, String name, String amount) {
        Limit limit = Limit.named(name).orElseThrow(() -> unknown(name));
        try {
            return limits.with(limit, amount);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--limit " + name + ": '" + amount + "' is no amount; write " + e.getMessage() + ".");
        }
    }

    private static UsageException unknown(String name) {
        String question = Suggestions.question(name, NAMES);
        return new UsageException("There is no limit '" + name + "'. " + (question.isEmpty() ? "" : question + " ")
                + "The limits are " + String.join(", ", NAMES) + ".");
    }
}
