package dispatcher.host.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How far the way to a region is trusted.
 *
 * @param authorities a file with the certificates that may sign the region's; null: those that Java trusts
 * @param insecureHttp whether the password may be sent over plain HTTP to another machine
 */
public record RegionTrust(@Nullable Path authorities, boolean insecureHttp) {
    /** As usual: nothing unprotected leaves this machine. */
    public static final RegionTrust USUAL = new RegionTrust(null, false);

    /** What a table says with the keys {@code ca} and {@code insecure-http}, on top of what holds else. */
    static RegionTrust read(SettingsTable table, RegionTrust otherwise) {
        Path file = table.path("ca");
        return new RegionTrust(file == null ? otherwise.authorities : file,
                table.flag("insecure-http", otherwise.insecureHttp));
    }
}
