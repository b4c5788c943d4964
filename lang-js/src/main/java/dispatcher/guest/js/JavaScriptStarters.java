package dispatcher.guest.js;

import dispatcher.guest.Starter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folders for scripts in JavaScript and in TypeScript. */
final class JavaScriptStarters {
    private static final Map<String, String> COMMON = Map.of(
            ".gitignore", "starter/gitignore",
            "typings/dispatcher/index.d.ts", "library/dispatcher/index.d.ts",
            "typings/dispatcher/messages.d.ts", "library/dispatcher/messages.d.ts");

    private JavaScriptStarters() {}

    static List<Starter> make() {
        return List.of(starter("js", "lamp.mjs", "jsconfig.json"), starter("ts", "lamp.ts", "tsconfig.json"));
    }

    private static Starter starter(String name, String script, String configuration) {
        Map<String, String> places = new HashMap<>(COMMON);
        places.put(script, "starter/" + script);
        places.put(configuration, "starter/" + configuration);
        return Starter.load(name, script, JavaScriptStarters.class, places);
    }
}
