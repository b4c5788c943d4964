package dispatcher.host.cli;

import dispatcher.binding.Delivery;
import dispatcher.host.session.Session;
import dispatcher.message.Answer;
import dispatcher.message.MessageType;
import dispatcher.message.PlainValues;
import dispatcher.message.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dispatcher call}: sends one message and prints the answer. */
@Command(name = "call", mixinStandardHelpOptions = true,
        description = "Sends one message and prints its answer as JSON; without --region to the region that runs on this machine.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} call FindObjects",
                "  ${ROOT-COMMAND-NAME} call Chat '{\"Message\": \"hi\"}'",
                "  ${ROOT-COMMAND-NAME} call --region home GetTerrainHeight '{\"X\": 128, \"Y\": 128}'"})
final class CallCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--simulator",
            description = "Ask for the operator's domain of a built-in region, too; its own messages do so by themselves.")
    private boolean simulator;

    @Parameters(index = "0", paramLabel = "MESSAGE",
            description = "A full or a short name; 'dispatcher messages' lists them.")
    private String message = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "JSON", defaultValue = "{}",
            description = "The message's fields as a JSON object.")
    private String fields = "{}";

    @Override
    public Integer call() {
        MessageType<?> type = MessageNames.find(message);
        Request<?> request = PlainValues.request(type.name(), fields());
        try (Session session = Session
                .open(connection.namedOrRunning().session(simulator || type.domain().equals("Simulator")))) {
            print(session.call(request, Delivery.SYNC).join());
        }
        return ExitCode.FINISHED;
    }

    private Map<String, Object> fields() {
        try {
            JsonMapper json = new JsonMapper();
            JsonNode read = json.readTree(fields);
            if (!read.isObject()) {
                throw new UsageException(
                        "The fields must be a JSON object like {\"Message\": \"hi\"}, not " + fields + ".");
            }
            return json.convertValue(read, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new UsageException("The fields are not JSON, column " + e.getLocation().getColumnNr() + ": "
                    + e.getOriginalMessage().replaceFirst(" \\(start marker.*", "") + ".");
        }
    }

    private static void print(Answer answer) {
        Map<String, Object> shown = new LinkedHashMap<>(PlainValues.toMap((Record) answer.response()));
        if (!answer.text().isEmpty()) {
            shown.put("_Message", answer.text());
        }
        System.out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(shown));
    }
}
