package dispatcher.host.session;

import dispatcher.message.dispatcher.CreateCapabilityRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnUserTest {
    private static final String ZERO = "00000000-0000-0000-0000-000000000000";
    private static final UUID ID = UUID.fromString("c0ffee00-0000-4000-8000-000000000001");
    private static final String HASH = Password.of("secret").hash();
    private static final OwnUser NAMED = new OwnUser(new Account.Name("Ada", "Lovelace"), Password.of("secret"));

    private static CreateCapabilityRequest request(@Nullable UUID id, @Nullable String hash, @Nullable String first,
            @Nullable String last, @Nullable String email) {
        return new CreateCapabilityRequest(id, hash, 300, first, last, email, List.of());
    }

    private static CreateCapabilityRequest named(String first, String hash) {
        return request(null, hash, first, "Lovelace", null);
    }

    @Test
    void theSessionsUserIsLetIn() {
        assertThat(NAMED.refusal(named("Ada", HASH))).isNull();
        assertThat(NAMED.refusal(request(new UUID(0, 0), HASH, "Ada", "Lovelace", "other@example.org"))).isNull();
        assertThat(NAMED.refusal(request(ID, HASH, null, null, null))).as("may be the same user").isNull();
        assertThat(NAMED.refusal(request(null, HASH, null, null, "ada@example.org"))).as("may be, too").isNull();
    }

    @Test
    void anybodyElseIsUnknown() {
        assertThat(NAMED.refusal(named("ada", HASH))).isEqualTo("failed to locate account for user " + ZERO);
        assertThat(NAMED.refusal(request(null, HASH, null, null, null)))
                .isEqualTo("failed to locate account for user " + ZERO);
        OwnUser byId = new OwnUser(new Account.Id(UUID.randomUUID()), Password.of("secret"));
        assertThat(byId.refusal(request(ID, HASH, null, null, null)))
                .isEqualTo("failed to locate account for user " + ID);
    }

    @Test
    void onlyThePasswordsOwnFormIsTaken() {
        for (String wrong : List.of("", "secret", HASH.toUpperCase(java.util.Locale.ROOT), "$1$" + HASH)) {
            assertThat(NAMED.refusal(named("Ada", wrong))).isEqualTo("failed to authenticate user " + ZERO);
        }
        assertThat(NAMED.refusal(request(ID, null, null, null, null))).isEqualTo("failed to authenticate user " + ID);
        OwnUser byId = new OwnUser(new Account.Id(ID), Password.of("secret"));
        assertThat(byId.refusal(named("Ada", "x"))).isEqualTo("failed to authenticate user " + ID);
    }

    @Test
    void nothingShowsThePassword() {
        assertThat(NAMED.toString()).contains("Ada Lovelace").doesNotContain("secret").doesNotContain(HASH);
    }
}
