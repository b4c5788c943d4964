package dispatcher.host.script;

import dispatcher.guest.GuestLanguage;
import dispatcher.guest.Starter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that are installed; each is made once, when it is first needed, so that all its scripts share its engines. */
final class Languages {
    private static final List<ServiceLoader.Provider<GuestLanguage>> PROVIDERS = ServiceLoader.load(GuestLanguage.class)
            .stream()
            .toList();
    private static final Map<ServiceLoader.Provider<GuestLanguage>, GuestLanguage> MADE = new ConcurrentHashMap<>();

    private Languages() {}

    /** The language of a script, by the ending of its name. */
    static GuestLanguage of(Path file) throws ScriptFile.Unusable {
        String ending = ending(file);
        TreeSet<String> known = new TreeSet<>();
        for (ServiceLoader.Provider<GuestLanguage> provider : PROVIDERS) {
            GuestLanguage language = made(provider);
            if (language.extensions().contains(ending)) {
                return language;
            }
            language.extensions().forEach(extension -> known.add("." + extension));
        }
        throw new ScriptFile.Unusable("No language is known for " + file + "; a script's name ends in "
                + String.join(", ", known) + ".");
    }

    /** What new folders for scripts begin with, in every language. */
    static List<Starter> starters() {
        return PROVIDERS.stream().flatMap(provider -> made(provider).starters().stream()).toList();
    }

    /** The language of that name, or whose scripts have that ending. */
    static GuestLanguage named(String name) throws ScriptFile.Unusable {
        for (ServiceLoader.Provider<GuestLanguage> provider : PROVIDERS) {
            GuestLanguage language = made(provider);
            if (language.name().equals(name) || language.extensions().contains(name)) {
                return language;
            }
        }
        throw new ScriptFile.Unusable("No language is called " + name + "; take python or js.");
    }

    /** Whether a script of the language could import that file. */
    static boolean imports(GuestLanguage language, Path file) {
        return language.importedExtensions().contains(ending(file));
    }

    private static GuestLanguage made(ServiceLoader.Provider<GuestLanguage> provider) {
        return MADE.computeIfAbsent(provider, ServiceLoader.Provider::get);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
