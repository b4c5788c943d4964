package dispatcher.host.cli;

import dispatcher.host.session.Session;
import dispatcher.message.Suggestions;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectDataRequest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Finds the object that a person means. */
final class Objects {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\*+?|{}\\[\\]()^$.#\\s]");

    private Objects() {}

    /** A region may have many thousands. */
    private static final int MOST_LOOKED_AT = 500;

    /** The object of that id, or the only one of that name. */
    static UUID find(Session session, String object) {
        if (ID.matcher(object).matches()) {
            return UUID.fromString(object);
        }
        String exactly = "^" + SPECIAL.matcher(object).replaceAll("\\\\$0") + "$";
        List<UUID> found = session.send(new FindObjectsRequest(exactly, null, null, null)).join().objects();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw new UsageException("There is no object named " + object + " in " + session.scene() + "."
                    + question(session, object));
            default -> throw new UsageException(found.size() + " objects are named " + object + "; name one by its id: "
                    + found.stream().limit(5).map(UUID::toString).toList() + ".");
        };
    }

    private static String question(Session session, String object) {
        List<CompletableFuture<String>> names = session.send(new FindObjectsRequest(null, null, null, null)).join()
                .objects().stream().limit(MOST_LOOKED_AT).map(id -> name(session, id)).toList();
        String question = Suggestions.question(object,
                names.stream().map(CompletableFuture::join).filter(name -> !name.isEmpty()).distinct().toList());
        return question.isEmpty() ? "" : " " + question;
    }

    /** Empty where the object has none, or is gone by now. */
    private static CompletableFuture<String> name(Session session, UUID id) {
        return session.send(new GetObjectDataRequest(id))
                .handle((data, failure) -> failure != null || data.name() == null ? "" : data.name());
    }
}
