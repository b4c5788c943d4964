package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands between a person and a session says what it is, and never the password. */
class LoginTest extends SessionTestBase {
    private DispatcherException refused(String user, String password) {
        SessionOptions options = SessionOptions.of(region().url(), Account.of(user), Password.of(password));
        DispatcherException failure = failure(() -> open(options), FailureKind.NOT_AUTHORIZED);
        assertThat(failure.explanation()).doesNotContain(password).doesNotContain(Password.of(password).hash());
        assertThat(failure.advice()).isNotEmpty();
        return failure;
    }

    @Test
    void aWrongPasswordIsNotAuthorized() {
        assertThat(refused("Ada Lovelace", "hunter2"))
                .hasMessageContaining("does not accept the password of Ada Lovelace");
    }

    @Test
    void anUnknownUserIsNotAuthorized() {
        assertThat(refused("Ada Nobody", TestCapabilities.PASSWORD)).hasMessageContaining("knows no user Ada Nobody");
    }

    @Test
    void aUserWithoutRightsIsNotAuthorized() {
        assertThat(refused("Ada Guest", TestCapabilities.PASSWORD).explanation()).contains("Ada Guest", "owner");
    }

    @Test
    void anUnknownSceneFailsWithTheScenesThatThereAre() {
        assertThat(failure(() -> open(options().withScene("Atlantis")), FailureKind.WRONG_ARGUMENT))
                .hasMessageContaining("'Atlantis'").hasMessageContaining("Test Region, Other");
    }

    @Test
    void noOptionShowsThePassword() {
        assertThat(options().toString()).contains("Ada Lovelace")
                .doesNotContain(TestCapabilities.PASSWORD)
                .doesNotContain(Password.of(TestCapabilities.PASSWORD).hash());
    }

    @Test
    void aPasswordTravelsAsLowerCaseMd5() {
        assertThat(Password.of("password").hash()).isEqualTo("5f4dcc3b5aa765d61d8327deb882cf99");
    }

    @ParameterizedTest
    @CsvSource({
            "http://example.org:9000, http://example.org:9000/Dispatcher/",
            "http://example.org:9000/, http://example.org:9000/Dispatcher/",
            "127.0.0.1:9000, http://127.0.0.1:9000/Dispatcher/",
            "example.org, http://example.org/Dispatcher/",
            "http://example.org/Dispatcher, http://example.org/Dispatcher/",
            "http://[::1]:9000/other/, http://[::1]:9000/other/"})
    void aUrlIsCompleted(String written, String whole) {
        assertThat(RegionUrl.of(written)).hasToString(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ada:secret@example.org/", "http://", "http://a b/", ""})
    void whatIsNoUrlIsAWrongArgument(String written) {
        assertThat(failure(() -> RegionUrl.of(written), FailureKind.WRONG_ARGUMENT).explanation())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "", "Ada King Lovelace", "16d0f788-2066"})
    void whatNamesNoUserIsAWrongArgument(String written) {
        failure(() -> Account.of(written), FailureKind.WRONG_ARGUMENT);
    }
}
