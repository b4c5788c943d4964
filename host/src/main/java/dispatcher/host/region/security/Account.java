package dispatcher.host.region.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may ask for a capability.
 *
 * @param id the user's id
 * @param email the e-mail address; null: none
 * @param password the password itself
 * @param standing what the user is to the estate
 * @param level the user level; grid managers have a high one
 */
public record Account(UUID id, String firstName, String lastName, @Nullable String email, String password,
        Standing standing, int level) {
    /** What a user is to the estate that the region belongs to. */
    public enum Standing {
        OWNER, MANAGER, NONE
    }

    /** First and last name, with a blank between them. */
    public String name() {
        return firstName + ' ' + lastName;
    }

    /** The password as the protocol carries it: its MD5, 32 lower-case hexadecimal digits. */
    public String hashedPassword() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has MD5", e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + name() + ", " + standing + ", level " + level + ']';
    }
}
