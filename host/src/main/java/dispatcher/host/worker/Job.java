package dispatcher.host.worker;

import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Limits;
import dispatcher.host.limit.Reaction;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker is to do: one line of JSON.
 *
 * @param file the script as its author named it
 * @param language the name of its language
 * @param text its whole text
 * @param arguments what it is given
 * @param limits how much it may use
 * @param reaction what happens when it reaches a limit
 * @param socket the bridge to its host
 * @param token what the host wants to hear there
 */
public record Job(Path file, String language, String text, List<String> arguments, Limits limits, Reaction reaction,
        Path socket,
        String token) {
    private static final int LONGEST_TEXT = 64 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build())
            .build();

    /** The job as JSON names its parts. */
    private record Written(String file, String language, String text, List<String> arguments, Map<String, Long> limits,
            String reaction,
            String socket, String token) {}

    /** Reads a line that {@link #line} has made. */
    public static Job of(byte[] line) {
        Written written = JSON.readValue(line, Written.class);
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        written.limits().forEach((name, amount) -> limits.put(Limit.valueOf(name), amount));
        return new Job(Path.of(written.file()), written.language(), written.text(), written.arguments(),
                new Limits(limits),
                Reaction.valueOf(written.reaction()), Path.of(written.socket()), written.token());
    }

    /** One line, with its newline. */
    public byte[] line() {
        Map<String, Long> amounts = new java.util.TreeMap<>();
        limits.amounts().forEach((limit, amount) -> amounts.put(limit.name(), amount));
        byte[] json = JSON
                .writeValueAsBytes(new Written(file.toString(), language, text, arguments, amounts, reaction.name(),
                        socket.toString(), token));
        byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
