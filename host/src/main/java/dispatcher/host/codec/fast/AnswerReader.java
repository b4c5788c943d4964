package dispatcher.host.codec.fast;

import dispatcher.message.Answer;
import dispatcher.message.Response;
import dispatcher.message.Success;
import org.jspecify.annotations.Nullable;

/** Reads an answer: its fields, how it went and what it says about that. */
final class AnswerReader extends FastReader {
    private static final Success[] SUCCESSES = Success.values();

    private @Nullable Success success;
    private String text = "";

    AnswerReader(Source in) {
        super(in, Reading.ANSWER);
    }

    Answer answer(Layout layout) {
        Response response = (Response) message(layout, layout.namesAndOutcome);
        if (success == null) {
            throw Unusual.here();
        }
        return new Answer(success, text, response);
    }

    @Override
    void other(int number) {
        if (number == 0) {
            int index = in.integer();
            Unusual.unless(index >= 0 && index < SUCCESSES.length);
            success = SUCCESSES[index];
        } else {
            text = in.text();
        }
    }
}
