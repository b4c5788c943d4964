package dispatcher.host.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A password in the form in which a region wants it. Shows itself to nobody; the clear text is not kept. */
public final class Password {
    private final String hash;

    private Password(String hash) {
        this.hash = hash;
    }

    public static Password of(String clearText) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(clearText.getBytes(StandardCharsets.UTF_8));
            return new Password(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has MD5", e);
        }
    }

    /** The MD5 as lower-case hexadecimal digits, the only form that a real server takes. */
    String hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
