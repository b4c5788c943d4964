package dispatcher.host.fault;

import java.io.IOException;
import java.util.Set;

/**
 * What can happen to one exchange, and what a script is told of it: a command (which may not be repeated) and a question (which may).
 * The names of {@code FailureKind}'s types, or "ok".
 */
public enum WireFault {
    /** The answer takes its time. */
    LATENCY("ok", "ok", Spoiling::latency),
    /** Its pieces take some time, more or less. */
    JITTER("ok", "ok", Spoiling::jitter),
    /** A few bytes at a time. */
    SLOW_BYTES("ok", "ok", Spoiling::slowBytes),
    /** In many small pieces. */
    CUT_APART_IN_THE_HEAD("ok", "ok", Spoiling::cutApartInTheHead),
    /** Head and body one after the other. */
    BODY_APART("ok", "ok", Spoiling::bodyApart),
    /** Heads in other letters. */
    OTHER_LETTER_CASE("ok", "ok", Spoiling::otherLetterCase),
    /** With a character set behind the type. */
    CHARSET("ok", "ok", Spoiling::charset),
    /** The connection ends as the head says. */
    CLOSES_AFTER_SAYING_SO("ok", "ok", Spoiling::closesAfterSayingSo),
    /** The connection ends without a word. */
    CLOSES_AFTER("ok", "ok", Spoiling::closesAfter),
    /** The connection is reset behind the answer. */
    RESETS_AFTER("ok", "ok", Spoiling::resetsAfter),
    /** The answer ends with its connection. */
    WITHOUT_LENGTH("ok", "ok", Spoiling::withoutLength),
    /** Something stands behind the answer. */
    BYTES_BEHIND_THE_ANSWER("ok", "ok", Spoiling::bytesBehindTheAnswer),
    /** The answer comes twice. */
    ANSWERS_TWICE("ok", "ok", Spoiling::answersTwice),
    /** The region never sees the request. */
    CLOSES_BEFORE("Unreachable", "ok", Exchange::close),
    /** Nor does it here. */
    RESETS_BEFORE("Unreachable", "ok", Exchange::reset),
    /** The region has carried it out, and the answer is lost. */
    CLOSES_INSTEAD("Unreachable", "ok", Spoiling::closesInstead),
    /** So it is here. */
    RESETS_INSTEAD("Unreachable", "ok", Spoiling::resetsInstead),
    /** The first line is cut. */
    CUT_STATUS("Unreachable", "ok", Spoiling::cutStatus),
    /** The head is cut. */
    CUT_HEAD("Unreachable", "ok", Spoiling::cutHead),
    /** The answer is cut in its middle. */
    CUT_BODY("Unreachable", "ok", Spoiling::cutBody),
    /** The body is cut by a reset. */
    RESET_IN_THE_BODY("Unreachable", "ok", Spoiling::resetInTheBody),
    /** Nobody answers any more. */
    HALF_OPEN("TimedOut", "TimedOut", Exchange::fallSilent),
    /** Nothing comes behind the head. */
    SILENT_AFTER_THE_HEAD("TimedOut", "TimedOut", Spoiling::silentAfterTheHead),
    /** The last bytes never come. */
    SILENT_IN_THE_BODY("TimedOut", "TimedOut", Spoiling::silentInTheBody),
    /** The answer would take too long. */
    SLOW_FOREVER("TimedOut", "TimedOut", Spoiling::slowForever),
    /** Bytes without a meaning. */
    GARBAGE("BadAnswer", "BadAnswer", Spoiling::garbage),
    /** Something else listens there. */
    ANOTHER_PROTOCOL("BadAnswer", "BadAnswer", Spoiling::anotherProtocol),
    /** An answer without a meaning. */
    GARBAGE_AS_BODY("BadAnswer", "BadAnswer", Spoiling::garbageAsBody),
    /** An answer that is whole for HTTP only. */
    CUT_JSON("BadAnswer", "BadAnswer", Spoiling::cutJson),
    /** An answer of nothing. */
    EMPTY("BadAnswer", "BadAnswer", Spoiling::empty),
    /** The path is wrong. */
    NOT_FOUND("BadAnswer", "BadAnswer", Spoiling::notFound),
    /** Something stands between that has lost the region. */
    BAD_GATEWAY("BadAnswer", "BadAnswer", Spoiling::badGateway),
    /** Something for people. */
    A_PAGE("BadAnswer", "BadAnswer", Spoiling::aPage),
    /** JSON that says it is BSON. */
    ANOTHER_ENCODING("BadAnswer", "BadAnswer", Spoiling::anotherEncoding),
    /** The answer to something else. */
    ANOTHER_ANSWER("BadAnswer", "BadAnswer", Spoiling::anotherAnswer),
    /** Queued, though it was to be waited for. */
    QUEUED_UNASKED("BadAnswer", "BadAnswer", Spoiling::queuedUnasked),
    /** A length that cannot be. */
    NEGATIVE_LENGTH("BadAnswer", "BadAnswer", Spoiling::negativeLength),
    /** A head that is too long. */
    LONG_HEAD("BadAnswer", "BadAnswer", Spoiling::longHead),
    /** The region refuses. */
    REFUSAL("Refused", "Refused", Spoiling::refusal),
    /** The answer says that it is larger than allowed. */
    TOO_LARGE("TooLarge", "TooLarge", Spoiling::tooLarge),
    /** The answer says nothing and goes on. */
    ENDLESS("TooLarge", "TooLarge", Spoiling::endless);

    /** How the answer of one exchange is spoiled. */
    @FunctionalInterface
    interface Spoiler {
        void spoil(Exchange exchange) throws IOException;
    }

    private final String command;
    private final String question;
    private final Spoiler spoiler;

    WireFault(String command, String question, Spoiler spoiler) {
        this.command = command;
        this.question = question;
        this.spoiler = spoiler;
    }

    /** What becomes of a command. */
    public String command() {
        return command;
    }

    /** What becomes of a question. */
    public String question() {
        return question;
    }

    /** Whether it takes until the answer's time is over. */
    public boolean isSlow() {
        return command.equals("TimedOut");
    }

    /** Whether the region may have carried out a command of which the script hears nothing good. */
    static final Set<WireFault> BEFORE_THE_REGION = Set.of(CLOSES_BEFORE, RESETS_BEFORE, HALF_OPEN);

    void spoil(Exchange exchange) throws IOException {
        spoiler.spoil(exchange);
    }
}
