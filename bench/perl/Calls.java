import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Times calls through a session: Calls.java CALLS URL FIRST LAST PASSWORD. */
class Calls {
    public static void main(String[] arguments) {
        int calls = Integer.parseInt(arguments[0]);
        SessionOptions options = SessionOptions.of(RegionUrl.of(arguments[1]),
                new Account.Name(arguments[2], arguments[3]), Password.of(arguments[4]));
        try (Session session = Session.open(options)) {
            UUID object = session.send(new FindObjectsRequest(null, null, null, null)).join().objects().getFirst();
            time(session, object, calls);
            time(session, object, calls);
            long begun = System.nanoTime();
            long[] times = time(session, object, calls);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "%-34s %7.0f calls/s   median %5.0f us   p99 %5.0f us%n", "Java, session",
                    calls / seconds, times[calls / 2] / 1e3, times[calls * 99 / 100] / 1e3);
        }
    }

    private static long[] time(Session session, UUID object, int calls) {
        long[] times = new long[calls];
        for (int call = 0; call < calls; call++) {
            long start = System.nanoTime();
            session.send(new GetObjectPositionRequest(object)).join();
            times[call] = System.nanoTime() - start;
        }
        return times;
    }
}
