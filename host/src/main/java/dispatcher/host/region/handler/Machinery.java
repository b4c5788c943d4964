package dispatcher.host.region.handler;

import dispatcher.host.region.event.Faults;
import java.time.Duration;

/** The region as a running server, for the operator and for Info. */
public interface Machinery {
    /** The URL that requests are posted to. */
    String url();

    /** Host and port of the datagram socket. */
    String asyncEndPoint();

    /** Closes every socket, forgets capabilities, endpoints and subscriptions, and opens again after a while. */
    void restart(Duration downFor);

    void setFaults(Faults faults);
}
