package dispatcher.host.cli;

import dispatcher.message.FieldKind;
import dispatcher.message.FieldType;
import dispatcher.message.MessageType;
import dispatcher.message.Messages;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import java.lang.reflect.ParameterizedType;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dispatcher messages}: what can be sent. */
@Command(name = "messages", mixinStandardHelpOptions = true, description = "Lists the messages, or explains one.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} messages",
                "  ${ROOT-COMMAND-NAME} messages CreateObjectRequest"})
final class MessagesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A full or a short name.")
    private @Nullable String name;

    @Override
    public Integer call() {
        if (name == null) {
            Messages.requests().forEach(type -> System.out.printf("%-55s %s%n", type.name(), type.doc()));
        } else {
            explain(MessageNames.find(name));
        }
        return ExitCode.FINISHED;
    }

    private static void explain(MessageType<?> type) {
        System.out.println(type.name());
        System.out.println("  " + type.doc());
        type.fields().forEach(MessagesCommand::explain);
        MessageType<?> response = responseOf(type);
        if (response != null) {
            System.out.println();
            System.out.print("answered with ");
            explain(response);
        }
    }

    private static void explain(FieldType field) {
        String unit = field.unit().isEmpty() ? "" : " in " + field.unit();
        System.out.printf("  %-22s %s%s%s%n", field.name(), kind(field), unit, defaultOf(field));
        System.out.printf("  %-22s %s%n", "", field.doc());
        Class<? extends Record> structure = field.structure();
        if (structure != null) {
            MessageType.of(structure).fields().forEach(inner -> System.out.printf("  %-22s   %-20s %s: %s%n", "",
                    inner.name(), kind(inner), inner.doc()));
        }
    }

    private static String kind(FieldType field) {
        FieldKind element = field.elementKind();
        return element == null ? field.kind().description() : "a list, each " + element.description();
    }

    private static String defaultOf(FieldType field) {
        Object value = PlainValues.plain(field.defaultValue());
        return value == null || value.equals("") ? "" : ", default " + value;
    }

    private static @Nullable MessageType<?> responseOf(MessageType<?> type) {
        if (!Request.class.isAssignableFrom(type.recordClass())) {
            return null;
        }
        ParameterizedType request = (ParameterizedType) type.recordClass().getGenericInterfaces()[0];
        return MessageType.of(((Class<?>) request.getActualTypeArguments()[0]).asSubclass(Record.class));
    }
}
