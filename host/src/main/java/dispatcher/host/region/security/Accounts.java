package dispatcher.host.region.security;

import dispatcher.value.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The accounts of a region. Immutable, safe for use by several threads. */
public final class Accounts {
    private final List<Account> accounts;

    public Accounts(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** The account of that id, or of that name, or of that e-mail address: the first of the three that is given. */
    public Optional<Account> find(UUID id, @Nullable String firstName, @Nullable String lastName,
            @Nullable String email) {
        if (!id.equals(Ids.ZERO)) {
            return find(account -> account.id().equals(id));
        }
        if (isGiven(firstName) && isGiven(lastName)) {
            return find(account -> account.firstName().equals(firstName) && account.lastName().equals(lastName));
        }
        return isGiven(email) ? find(account -> Objects.equals(email, account.email())) : Optional.empty();
    }

    private Optional<Account> find(Predicate<Account> wanted) {
        return accounts.stream().filter(wanted).findFirst();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
