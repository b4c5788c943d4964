package dispatcher.host.region.handler;

import dispatcher.message.Answer;
import dispatcher.message.Response;
import dispatcher.message.ResponseBase;
import dispatcher.message.Success;

/** The usual answers. */
final class Answers {
    /** Done, and nothing to say. */
    static final Answer DONE = Answer.of(new ResponseBase());

    private Answers() {}

    /** Done, with warnings; the text is empty where there are none. */
    static Answer done(Response response, CharSequence warnings) {
        return new Answer(Success.SUCCESS, warnings.toString(), response);
    }
}
