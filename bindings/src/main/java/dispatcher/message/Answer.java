package dispatcher.message;

/**
 * A whole answer of a region.
 *
 * @param success how it went, {@code _Success}
 * @param text {@code _Message}: why it failed; on success empty or warnings
 * @param response the answer's own fields; {@link ResponseBase} where it has none
 */
public record Answer(Success success, String text, Response response) {
    public static Answer of(Response response) {
        return new Answer(Success.SUCCESS, "", response);
    }

    public static Answer failure(String text) {
        return new Answer(Success.FAILURE, text, new ResponseBase());
    }
}
