package dispatcher.host.settings;

import dispatcher.failure.DispatcherException;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Suggestions;
import java.util.List;
import java.util.function.Function;

/** Finds the request that a person means by its full or its short name; {@code Request} may be left out. */
final class RequestNames {
    private RequestNames() {}

    /**
     * The full name.
     *
     * @param failure makes what is thrown, of a sentence that says what is wrong
     */
    static String full(String name, Function<String, DispatcherException> failure) {
        List<String> found = Messages.requests().stream()
                .filter(type -> means(type, name)).map(MessageType::name).toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw failure.apply("There is no request " + SettingsTable.shown(name) + "." + question(name));
            default -> throw failure.apply(SettingsTable.shown(name) + " is not unique; say one of "
                    + String.join(", ", found) + ".");
        };
    }

    private static boolean means(MessageType<?> type, String name) {
        return List.of(name, name + "Request").stream()
                .anyMatch(each -> type.name().equals(each) || type.shortName().equals(each));
    }

    private static String question(String name) {
        String question = Suggestions.question(name,
                Messages.requests().stream().map(MessageType::shortName).toList());
        return question.isEmpty() ? "" : " " + question;
    }
}
