package dispatcher.failure;

/** The kinds of failure, the same in every language: each guest library has one exception type for each. */
public enum FailureKind {
    /** Nobody answers at the region's address, or the connection broke. */
    UNREACHABLE("Unreachable"),
    /** The region does not know the user, the password or the capability, or does not let them in. */
    NOT_AUTHORIZED("NotAuthorized"),
    /** The region understood the request and refused it; the message holds its own words. */
    REFUSED("Refused"),
    /** What came back is no answer of the protocol. */
    BAD_ANSWER("BadAnswer"),
    /** No answer came in time; whether the request was carried out is not known. */
    TIMED_OUT("TimedOut"),
    /** A request, an answer or a value is larger than what is allowed. */
    TOO_LARGE("TooLarge"),
    /** The script passed something that the call does not take; nothing was sent. */
    WRONG_ARGUMENT("WrongArgument"),
    /** The region has no handler for the message; nothing was done. */
    UNSUPPORTED("Unsupported"),
    /** A rule of the host forbids the call, or the script is ending; nothing was sent. */
    DENIED("Denied");

    private final String typeName;

    FailureKind(String typeName) {
        this.typeName = typeName;
    }

    /** The exception type's name in the guest libraries, for example {@code NotAuthorized}. */
    public String typeName() {
        return typeName;
    }
}
