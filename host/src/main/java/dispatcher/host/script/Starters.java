package dispatcher.host.script;

import dispatcher.guest.Starter;
import java.util.Comparator;
import java.util.List;

/** What authors can begin with, in all languages. */
public final class Starters {
    private Starters() {}

    /** All of them, by their names. */
    public static List<Starter> all() {
        return Languages.starters().stream().sorted(Comparator.comparing(Starter::name)).toList();
    }
}
