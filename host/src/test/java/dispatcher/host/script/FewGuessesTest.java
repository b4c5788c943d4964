package dispatcher.host.script;

import dispatcher.binding.UserCheck;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FewGuessesTest {
    private final UserCheck check = new FewGuesses()
            .limited(request -> "right".equals(request.hashedPasswd()) ? null : "no");

    private static CreateCapabilityRequest guess(String hash) {
        return new CreateCapabilityRequest(null, hash, 60, "Ada", "Lovelace", null, null);
    }

    @Test
    void whoKnowsThePasswordIsLetInAsOftenAsWanted() {
        for (int i = 0; i < 100; i++) {
            assertThat(check.refusal(guess("right"))).isNull();
        }
    }

    @Test
    void whoTriesDoesNotLearnWhichWasRight() {
        for (int i = 0; i < 20; i++) {
            assertThat(check.refusal(guess("wrong"))).isEqualTo("no");
        }
        assertThat(check.refusal(guess("right"))).startsWith("failed to authenticate user");
    }
}
