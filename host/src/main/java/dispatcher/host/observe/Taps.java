package dispatcher.host.observe;

import dispatcher.host.session.Tap;
import dispatcher.message.Answer;
import dispatcher.message.Callback;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Several who are told the same. */
record Taps(List<Tap> all) implements Tap {
    static @Nullable Tap of(List<Tap> all) {
        return switch (all.size()) {
            case 0 -> null;
            case 1 -> all.getFirst();
            default -> new Taps(List.copyOf(all));
        };
    }

    @Override
    public BiConsumer<@Nullable Answer, @Nullable Throwable> sent(Sent sent) {
        var told = all.stream().map(tap -> tap.sent(sent)).toList();
        return (answer, thrown) -> told.forEach(each -> each.accept(answer, thrown));
    }

    @Override
    public void heard(URI region, Callback callback) {
        all.forEach(tap -> tap.heard(region, callback));
    }
}
