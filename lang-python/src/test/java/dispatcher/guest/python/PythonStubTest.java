package dispatcher.guest.python;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The types that editors read name all that the library has, and nothing else. */
class PythonStubTest extends PythonScripts {
    /** Prints each name that only one of them has; a class of the stub that scripts cannot name is compared with its own. */
    private static final String COMPARE = """
            import ast
            import dispatcher
            from dispatcher import _assets, _avatars, _log, _numbers, _store, _sun, _terrain

            UNNAMED = {
                "_Assets": _assets.Assets,
                "_Avatars": _avatars.Avatars,
                "_Log": _log._Log,
                "_PerObject": _numbers.Numbers,
                "_RegionSun": _sun.RegionSun,
                "_Store": _store._Store,
                "_Sun": _sun.Sun(dict.fromkeys(_sun._FIELDS)),
                "_Terrain": _terrain.Terrain,
            }
            SPECIAL = {"__call__", "__contains__", "__delitem__", "__enter__", "__exit__", "__getitem__", "__iter__",
                       "__len__", "__setitem__"}
            OWN = {*dir(object), *dir(Exception), *dir(dict)}

            def differ(what, stub, runtime):
                for name in sorted(stub ^ runtime):
                    print(f"{what}{name} is {'missing in the library' if name in stub else 'missing in the stub'}")

            def names(statements):
                for each in statements:
                    if isinstance(each, (ast.FunctionDef, ast.ClassDef)):
                        yield each.name
                    elif isinstance(each, ast.AnnAssign):
                        yield each.target.id

            def members(kind, classes):
                found = set(names(kind.body))
                for base in kind.bases:
                    if isinstance(base, ast.Name) and base.id in classes:
                        found |= members(classes[base.id], classes)
                return {each for each in found if counts(each)}

            def counts(name):
                return not name.startswith("_") or name in SPECIAL

            def members_at_run_time(kind):
                made = kind() if isinstance(kind, type) and issubclass(kind, Exception) else kind
                inherited = OWN if isinstance(made, (Exception, dict)) else ()
                return {each for each in dir(made) if counts(each) and each not in inherited and not is_refusal(made, each)}

            def is_refusal(made, name):
                return getattr(getattr(made, name, None), "__name__", "") == "_misused"

            tree = ast.parse(open("stub.pyi").read()).body
            classes = {each.name: each for each in tree if isinstance(each, ast.ClassDef)}
            public = {each for each in names(tree) if not each.startswith("_")}
            differ("", public, set(dispatcher.__all__))
            for name, kind in classes.items():
                if name in UNNAMED or not name.startswith("_"):
                    runtime = UNNAMED[name] if name in UNNAMED else getattr(dispatcher, name)
                    differ(f"{name}.", members(kind, classes), members_at_run_time(runtime))
            print(f"compared {len(classes)} classes, unknown: {sorted(set(UNNAMED) - set(classes))}")
            """;

    @Test
    void stubAndLibraryHaveTheSameNames() throws IOException {
        try (InputStream stub = PythonLanguage.class.getResourceAsStream("library/dispatcher/__init__.pyi")) {
            Files.write(folder.resolve("stub.pyi"), Objects.requireNonNull(stub).readAllBytes());
        }
        assertThat(outputOf(COMPARE)).matches("compared [2-9]\\d classes, unknown: \\[]\n");
    }

    @Test
    void aNameThatTheLibraryDoesNotHaveIsFound() throws IOException {
        Files.writeString(folder.resolve("stub.pyi"), "class Touch:\n    avatar: str\n    mood: str\n");
        assertThat(outputOf(COMPARE)).contains("Touch.mood is missing in the library\n",
                "Touch.object is missing in the stub\n", "connect is missing in the stub\n");
    }
}
