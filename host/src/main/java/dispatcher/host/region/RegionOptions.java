package dispatcher.host.region;

import dispatcher.host.region.config.Directives;
import dispatcher.host.region.config.RegionFileReader;
import dispatcher.host.region.security.Account;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a region is set up. Immutable.
 *
 * @param scene its name
 * @param ground how high its ground is where no terrain is given, m
 * @param terrain a file of 256 by 256 heights (little-endian floats, row by row from south to north); null: flat ground
 * @param archive an archive whose objects and assets are loaded at the start; null: none
 * @param archiveTerrain whether the archive's terrain is loaded too
 * @param data a file in which all is kept over the region's end; null: nowhere. What it holds comes before the archive
 * @param accounts who may ask for a capability
 * @param directives the real server's own directives
 * @param bindAddress the address to listen on
 * @param port the HTTP port; 0: any free one
 * @param udpPort the UDP port; 0: any free one
 */
public record RegionOptions(String scene, double ground, @Nullable Path terrain, @Nullable Path archive,
        boolean archiveTerrain, @Nullable Path data, List<Account> accounts, Directives directives, String bindAddress,
        int port,
        int udpPort) {
    /** The HTTP port that OpenSim has unless it is told otherwise. */
    public static final int PORT = 9000;
    /** The UDP port that the Dispatcher module has unless it is told otherwise. */
    public static final int UDP_PORT = 45325;

    private static final double GROUND = 21;

    public RegionOptions {
        accounts = List.copyOf(accounts);
    }

    /**
     * A region as it is where nobody says anything: flat ground, one account, the estate's owner, with a password that
     * nobody can guess; on loopback, with the usual ports.
     */
    public static RegionOptions standard() {
        Account owner = new Account(UUID.randomUUID(), "Dispatcher", "Owner", null, randomPassword(),
                Account.Standing.OWNER, 0);
        return new RegionOptions("Dispatcher Region", GROUND, null, null, false, null, List.of(owner),
                Directives.standard(),
                "127.0.0.1", PORT, UDP_PORT);
    }

    /**
     * As a TOML file says (docs/region.md shows one); what it does not say is as in {@link #standard}.
     *
     * @throws dispatcher.failure.DispatcherException of kind WRONG_ARGUMENT where the file cannot be read or says what
     *         means nothing
     */
    public static RegionOptions read(Path file) {
        return RegionFileReader.read(file);
    }

    /** The first account: the one that is written into the region's file for others on this machine. */
    public Account firstAccount() {
        return accounts.getFirst();
    }

    public RegionOptions withScene(String name) {
        return new RegionOptions(name, ground, terrain, archive, archiveTerrain, data, accounts, directives,
                bindAddress,
                port, udpPort);
    }

    public RegionOptions withGround(double metres) {
        return new RegionOptions(scene, metres, terrain, archive, archiveTerrain, data, accounts, directives,
                bindAddress,
                port, udpPort);
    }

    public RegionOptions withTerrain(@Nullable Path file) {
        return new RegionOptions(scene, ground, file, archive, archiveTerrain, data, accounts, directives, bindAddress,
                port,
                udpPort);
    }

    /** With the objects and assets of an archive, not its terrain. */
    public RegionOptions withArchive(@Nullable Path file) {
        return new RegionOptions(scene, ground, terrain, file, false, data, accounts, directives, bindAddress, port,
                udpPort);
    }

    /** With all that an archive holds. */
    public RegionOptions withWholeArchive(Path file) {
        return new RegionOptions(scene, ground, terrain, file, true, data, accounts, directives, bindAddress, port,
                udpPort);
    }

    /** With all that is in the region kept in a file. */
    public RegionOptions withData(@Nullable Path file) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, file, accounts, directives,
                bindAddress,
                port, udpPort);
    }

    public RegionOptions withAccounts(List<Account> users) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, data, users, directives, bindAddress,
                port,
                udpPort);
    }

    public RegionOptions withDirectives(Directives others) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, data, accounts, others, bindAddress,
                port,
                udpPort);
    }

    public RegionOptions withBindAddress(String address) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, data, accounts, directives, address,
                port,
                udpPort);
    }

    public RegionOptions withPort(int number) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, data, accounts, directives,
                bindAddress,
                number, udpPort);
    }

    public RegionOptions withUdpPort(int number) {
        return new RegionOptions(scene, ground, terrain, archive, archiveTerrain, data, accounts, directives,
                bindAddress,
                port, number);
    }

    private static String randomPassword() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
