package dispatcher.host.script;

import dispatcher.binding.Contact;
import dispatcher.binding.Gap;
import dispatcher.binding.LogLevel;
import dispatcher.binding.Loss;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Tells in a script's log how its region is lost and comes back, whether the script wants to know it or not. */
final class ContactLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());

    private final ScriptLog log;

    private ContactLog(ScriptLog log) {
        this.log = log;
    }

    static void follow(Contact contact, ScriptLog log) {
        ContactLog follower = new ContactLog(log);
        var _ = contact.onLost(follower::lost);
        var _ = contact.onRestored(follower::restored);
        var _ = contact.onGone(gone -> log.line(LogLevel.WARNING,
                "The region does not know the object " + gone.object() + " any more; its handlers have ended."));
    }

    private void lost(Loss loss) {
        log.line(LogLevel.WARNING, "The region is lost; it answered last at " + time(loss.began())
                + ". No touch or move is heard until it answers again. " + loss.reason());
    }

    private void restored(Gap gap) {
        String what = switch (gap.cause()) {
            case UNREACHABLE -> "The region answers again.";
            case LAPSED -> "The region had dropped the subscriptions; they are made anew.";
            case RESTARTED -> "The region was started anew; the subscriptions are made anew.";
            case OVERFLOW -> "The queue was full.";
        };
        log.line(LogLevel.WARNING, what + " Touches and moves between " + time(gap.began()) + " and "
                + time(gap.ended()) + " may have been missed.");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
