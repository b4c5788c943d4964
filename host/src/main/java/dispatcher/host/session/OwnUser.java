package dispatcher.host.session;

import dispatcher.binding.UserCheck;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.value.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows a session's user again. Where a program names the user in another way than the session did, by id and not by name for
 * example, the password alone decides, since only the region knows that both are one. Says nothing of the password.
 */
record OwnUser(Account account, Password password) implements UserCheck {
    @Override
    public @Nullable String refusal(CreateCapabilityRequest request) {
        UUID id = Objects.requireNonNullElse(request.userId(), Ids.ZERO);
        Account named = named(request, id);
        if (named == null || named.getClass() == account.getClass() && !named.equals(account)) {
            return "failed to locate account for user " + id;
        } else if (!isPassword(request.hashedPasswd())) {
            return "failed to authenticate user " + (account instanceof Account.Id(UUID own) ? own : id);
        }
        return null;
    }

    /** By id unless it is zero, else by name, else by e-mail address, in this order (seen on a real server). */
    private static @Nullable Account named(CreateCapabilityRequest request, UUID id) {
        String first = request.firstName();
        String last = request.lastName();
        String email = request.emailAddress();
        if (!id.equals(Ids.ZERO)) {
            return new Account.Id(id);
        } else if (first != null && last != null && !first.isEmpty() && !last.isEmpty()) {
            return new Account.Name(first, last);
        }
        return email == null || email.isEmpty() ? null : new Account.Email(email);
    }

    private boolean isPassword(@Nullable String hash) {
        return hash != null && MessageDigest.isEqual(hash.getBytes(StandardCharsets.UTF_8),
                password.hash().getBytes(StandardCharsets.UTF_8));
    }
}
