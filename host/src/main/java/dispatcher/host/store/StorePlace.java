package dispatcher.host.store;

import dispatcher.host.UserHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where the stores of scripts lie: {@code $XDG_DATA_HOME/dispatcher/stores/NAME-HASH.db}. */
public final class StorePlace {
    private static final int HASH_BYTES = 8;
    private static final int LONGEST_NAME = 60;

    private StorePlace() {}

    /** The store of a script: the same for every way to name the script's file, another one for every other file. */
    public static Path of(Path script) {
        Path real = real(script);
        String name = String.valueOf(real.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return UserHome.data().resolve("stores").resolve(shown + "-" + hash(real.toString()) + ".db");
    }

    private static Path real(Path script) {
        try {
            return script.toRealPath();
        } catch (IOException _) {
            return script.toAbsolutePath().normalize();
        }
    }

    private static String hash(String path) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has it", e);
        }
    }
}
