package dispatcher.host.session;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The user in whose name a session speaks; a region knows one by name, by e-mail address or by id. */
public sealed interface Account {
    /** By first and last name; letter case matters (seen on a real server). */
    record Name(String first, String last) implements Account {
        @Override
        public String toString() {
            return first + " " + last;
        }
    }

    /** By e-mail address. */
    record Email(String address) implements Account {
        @Override
        public String toString() {
            return address;
        }
    }

    /** By id. */
    record Id(UUID id) implements Account {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * Reads what a person writes: {@code First Last}, an e-mail address or an id.
     *
     * @throws DispatcherException WRONG_ARGUMENT: it is none of these
     */
    static Account of(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() == 2) {
            return new Name(words.get(0), words.get(1));
        } else if (text.contains("@")) {
            return new Email(text.strip());
        } else if (Pattern.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", text.strip())) {
            return new Id(UUID.fromString(text.strip()));
        }
        throw new DispatcherException(
                FailureKind.WRONG_ARGUMENT,
                "'" + text + "' names no user.",
                "Write a first and a last name, an e-mail address or an id.");
    }
}
