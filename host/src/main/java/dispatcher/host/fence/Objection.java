package dispatcher.host.fence;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;

/**
 * Why a fence does not let a request through.
 *
 * @param rule which rule forbids it
 * @param message the request's short name
 * @param sentence what the rule is and how the request breaks it, one sentence
 */
record Objection(Rule rule, String message, String sentence) {
    /** As the script gets it. */
    DispatcherException failure() {
        return new DispatcherException(FailureKind.DENIED, sentence,
                "Nothing was sent; whoever runs the script sets this fence: " + rule.key() + ".");
    }

    /** As the operator reads it. */
    String line() {
        return "fence " + rule.key() + ": " + message + " was refused. " + sentence;
    }
}
