package dispatcher.host.recording;

import dispatcher.message.PlainValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of messages for other eyes: what lets one in is blanked. */
final class Blank {
    static final String HIDDEN = "[hidden]";
    private static final Set<String> SECRET = Set.of("HashedPasswd", "Capability");

    private Blank() {}

    /** A message's fields by their wire names. */
    static Map<String, Object> fields(Object message) {
        Map<String, Object> fields = new LinkedHashMap<>(PlainValues.toMap((Record) message));
        SECRET.forEach(name -> fields.replace(name, HIDDEN));
        return fields;
    }
}
