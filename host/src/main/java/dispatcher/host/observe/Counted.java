package dispatcher.host.observe;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Is told once of each thing that is counted from then on, so that it can be shown elsewhere. Safe for use by several threads. */
public interface Counted {
    /** Shows nothing. */
    Counted NOWHERE = new Counted() {};

    /** What is counted, and what its label means. */
    enum What {
        /** Calls of scripts; the message. */
        CALLS("message", "Calls of the script"),
        /** Calls of scripts that failed; the kind. */
        FAILURES("kind", "Calls of the script that failed"),
        /** Callbacks that came; the callback. */
        EVENTS("event", "Callbacks that came"),
        /** Renewals of capabilities and endpoints; no label. */
        RENEWALS("", "Renewals of capabilities and endpoints"),
        /** Capabilities and endpoints that were created anew; no label. */
        RECONNECTS("", "Capabilities and endpoints that were created anew");

        private final String label;
        private final String doc;

        What(String label, String doc) {
            this.label = label;
            this.doc = doc;
        }

        /** What it is, in a few words. */
        public String doc() {
            return doc;
        }

        /** The label's name; empty where there is none. */
        public String label() {
            return label;
        }
    }

    /** There is a number that grows. */
    default void counter(String script, What what, String label, LongSupplier value) {}

    /** There is a script whose use of the machine is known from now on, {@link Tally#usage}. */
    default void usage(Tally tally) {}

    /** There is something that takes time; what is given is told each time in nanoseconds. */
    default LongConsumer timer(String script, String message) {
        return _ -> {};
    }
}
