package dispatcher.guest.python;

import dispatcher.guest.Starter;
import java.util.Map;

/** A folder for Python scripts; Pyright and the editors that use it look for types in {@code typings} by themselves. */
final class PythonStarter {
    private static final String TYPES = "library/dispatcher/";

    private PythonStarter() {}

    static Starter make() {
        return Starter.load("python", "lamp.py", PythonStarter.class, Map.of(
                "lamp.py", "starter/lamp.py",
                "pyrightconfig.json", "starter/pyrightconfig.json",
                ".vscode/settings.json", "starter/settings.json",
                ".gitignore", "starter/gitignore",
                "typings/OpenSimRemoteControl/__init__.pyi", "library/OpenSimRemoteControl/__init__.pyi",
                "typings/dispatcher/__init__.pyi", TYPES + "__init__.pyi",
                "typings/dispatcher/messages.pyi", TYPES + "messages.pyi",
                "typings/dispatcher/py.typed", TYPES + "py.typed"));
    }
}
