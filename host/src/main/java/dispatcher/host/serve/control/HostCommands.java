package dispatcher.host.serve.control;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.serve.ScriptHost;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.settings.ServerSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What other commands, and views, may ask of a host. Safe for use by several threads. */
public final class HostCommands {
    private static final JsonMapper JSON = new JsonMapper();

    private final ScriptHost host;
    private final ServerSettings settings;
    private final Supplier<ServerSettings> reader;

    /** @param reader reads the host's file again, or fails with a {@link DispatcherException} */
    public HostCommands(ScriptHost host, ServerSettings settings, Supplier<ServerSettings> reader) {
        this.host = host;
        this.settings = settings;
        this.reader = reader;
    }

    /** Does what a line asks for, and gives the line that answers it. */
    String answer(String line) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            JsonNode asked = JSON.readTree(line);
            answer(asked.path("command").asString(""), asked.path("name").asString(""), answer);
        } catch (DispatcherException e) {
            failed(answer, e.explanation(), e.kind());
        } catch (JacksonException e) {
            failed(answer, "This is no JSON: " + e.getOriginalMessage() + '.', FailureKind.WRONG_ARGUMENT);
        } catch (RuntimeException e) {
            failed(answer, "internal error of the host: " + e + "; report it.", FailureKind.BAD_ANSWER);
        }
        return JSON.writeValueAsString(answer);
    }

    /**
     * Does what a view asks for.
     *
     * @param command start, stop, restart or reload
     * @throws DispatcherException it cannot be done
     */
    public void run(String command, String script) {
        answer(command, script, JSON.createObjectNode());
    }

    private static void failed(ObjectNode answer, String sentence, FailureKind kind) {
        answer.put("error", sentence).put("kind", kind.name());
    }

    private void answer(String command, String name, ObjectNode answer) {
        switch (command) {
            case "status" -> {
                ArrayNode scripts = answer.putArray("scripts");
                host.status().stream().map(StatusJson::of).forEach(scripts::add);
            }
            case "start" -> host.start(name);
            case "stop" -> host.stop(name);
            case "restart" -> host.restart(name);
            case "log" -> answer.put("log", host.log(name).toAbsolutePath().toString());
            case "reload" -> {
                ArrayNode done = answer.putArray("done");
                (name.isEmpty() ? reload() : reload(name)).forEach(done::add);
            }
            default -> throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The host knows no command '" + command + "'.", "Take the same version for both.");
        }
    }

    private List<String> reload() {
        ServerSettings fresh = reader.get();
        List<String> done = new ArrayList<>(host.reload(fresh.scripts()));
        if (!fresh.equals(new ServerSettings(settings.region(), settings.trust(), settings.logs(), settings.warm(),
                settings.requireIsolation(), settings.viewPort(), fresh.scripts()))) {
            done.add(
                    "region, ca, insecure-http, logs, warm, require-isolation and view-port hold from the host's next start");
        }
        return done;
    }

    private List<String> reload(String name) {
        Optional<ScriptSettings> fresh = reader.get().scripts().stream()
                .filter(script -> script.name().equals(name)).findFirst();
        boolean known = host.names().contains(name);
        if (fresh.isEmpty() && known) {
            host.remove(name);
            return List.of(name + " was removed");
        } else if (fresh.isPresent() && !known) {
            host.add(fresh.get());
            host.start(name);
            return List.of(name + " was added");
        }
        fresh.ifPresentOrElse(host::reload, () -> host.status(name));
        return List.of(name + " was read again");
    }
}
