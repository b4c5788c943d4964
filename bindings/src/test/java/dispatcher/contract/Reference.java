package dispatcher.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/messages.md}: every message for people. */
final class Reference {
    private static final String HEAD = """
            # Every message

            What a region can be asked, and what it answers. The objects of [scripting.md](scripting.md) do most of this with fewer
            words; where they do not, each message is a function in both languages:

            ```python
            from dispatcher import messages

            found = messages.find_objects(pattern="^Lamp$")
            print(len(found.objects), "lamps")
            ```

            ```js
            import * as messages from 'dispatcher/messages';

            const found = await messages.findObjects({ pattern: '^Lamp$' });
            console.log(found.objects.length, 'lamps');
            ```

            All fields may be left out: they are then not sent, and the region takes the default. Every answer has `warnings`
            besides its own fields: what the region said, such as which of many objects it does not know. `region.call` takes the
            names on the wire instead: `region.call("FindObjects", Pattern="^Lamp$")` in Python,
            `region.call('FindObjects', { Pattern: '^Lamp$' })` in JavaScript. To send to another region, give it as `region=` in
            Python, as the second argument in JavaScript.

            In Perl, `use Dispatcher::Messages;` has the functions and fields of Python, as pairs, and gives references to hashes:
            `Dispatcher::Messages::find_objects(pattern => '^Lamp$')->{objects}`.

            `./dispatcher info` tells which messages a region offers; one that it does not offer fails with `Unsupported`. The
            capability's own messages (CreateCapability, RenewCapability, DestroyCapability) are not among these, since the host
            sends them.
            """;

    private static final Map<String, String> DOMAINS = Map.of(
            "Dispatcher", "What belongs to the connection: open to every script.",
            "RemoteControl", "What the region is asked to do: open to every script.",
            "RemoteSensor", "Known to clients; regions were seen to have no handler for it.",
            GuestMessage.OPERATOR,
            "The operator's own domain: only a built-in region has it, and only scripts that run with `--simulator` may "
                    + "use it.");

    private Reference() {}

    static String text() {
        List<GuestMessage> requests = Contract.requests();
        String domains = requests.stream()
                .map(each -> each.type().domain())
                .distinct()
                .map(domain -> domain(domain,
                        requests.stream().filter(each -> each.type().domain().equals(domain)).toList()))
                .collect(Collectors.joining());
        return HEAD + domains + section("Structures", "What stands inside other messages.",
                PythonLibrary.structures().stream().map(Reference::structure))
                + section("Callbacks", "What a region tells an endpoint of its own accord; scripts get it by "
                        + "`on_touch` and `on_move` (JavaScript: `onTouch`, `onMove`).",
                        Contract.callbacks().stream().map(Reference::structure))
                + "\n<!-- Generated from the message records; CONTRIBUTING.md says how. Not to be edited. -->\n";
    }

    private static String domain(String name, List<GuestMessage> requests) {
        return section("Domain " + name, DOMAINS.getOrDefault(name, ""), requests.stream().map(Reference::request));
    }

    private static String section(String title, String about, Stream<String> entries) {
        return "\n## " + title + "\n\n" + Wrapped.prose("", "", about) + "\n" + entries.collect(Collectors.joining());
    }

    private static final String REPEATED = " Asked once more where the [connection](connection.md#calls) breaks.";

    private static String request(GuestMessage request) {
        GuestMessage response = request.response();
        return "\n### " + request.bareName() + "\n\n" + Wrapped.prose("", "", JavaScriptLibrary.sentence(request))
                + "\n\n- Python: `" + python(request)
                + "`\n- JavaScript: `" + javaScript(request) + "`\n\n"
                + (request.fields().isEmpty() ? "It has no fields.\n" : ReferenceTable.sent(request.fields()))
                + "\nAnswer: `" + response.name() + "`. " + response.doc()
                + (request.type().isIdempotent() ? REPEATED : "") + "\n"
                + (response.fields().isEmpty() ? "" : "\n" + ReferenceTable.answered(response.fields()));
    }

    private static String structure(GuestMessage structure) {
        return "\n### " + structure.name() + "\n\n" + structure.doc() + "\n\n"
                + (Contract.sentStructures().contains(structure)
                        ? ReferenceTable.sent(structure.fields())
                        : ReferenceTable.answered(structure.fields()));
    }

    private static String python(GuestMessage request) {
        return request.fields().stream()
                .map(field -> field.snake() + "=…")
                .collect(Collectors.joining(", ", "messages." + request.snake() + "(", ")"));
    }

    private static String javaScript(GuestMessage request) {
        String fields = request.fields().stream().map(GuestField::camel).collect(Collectors.joining(", "));
        return "messages." + request.camel() + "(" + (fields.isEmpty() ? "" : "{ " + fields + " }") + ")";
    }
}
