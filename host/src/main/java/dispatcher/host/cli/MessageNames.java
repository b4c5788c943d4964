package dispatcher.host.cli;

import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.Suggestions;
import java.util.List;
import java.util.Locale;

/** Finds the message that a person means by a full or a short name, whatever its letter case; {@code Request} may be left out. */
final class MessageNames {
    private MessageNames() {}

    static MessageType<?> find(String name) {
        List<MessageType<?>> found = Messages.all().stream().filter(type -> means(type, name)).toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                throw new UsageException("There is no message " + name + "." + question(name) + " '" + CommandName.get()
                        + " messages' lists them all.");
            default -> throw new UsageException(name + " is not unique; say one of " + String.join(", ",
                    found.stream().map(MessageType::name).toList()) + ".");
        };
    }

    private static String question(String name) {
        String question = Suggestions.question(name, Messages.requests().stream()
                .map(type -> type.shortName().replaceFirst("Request$", "")).toList());
        return question.isEmpty() ? "" : " " + question;
    }

    private static boolean means(MessageType<?> type, String name) {
        return type.name().equalsIgnoreCase(name) || type.shortName().equalsIgnoreCase(name)
                || type.shortName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT) + "request");
    }
}
