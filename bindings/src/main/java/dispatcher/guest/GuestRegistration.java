package dispatcher.guest;

import dispatcher.binding.Registration;
import org.graalvm.polyglot.HostAccess;

/** A subscription or a timer, as a script holds it. */
public final class GuestRegistration {
    private final Registration registration;

    GuestRegistration(Registration registration) {
        this.registration = registration;
    }

    /** Ends it; ending it twice does nothing. */
    @HostAccess.Export
    public void cancel() {
        registration.cancel();
    }
}
