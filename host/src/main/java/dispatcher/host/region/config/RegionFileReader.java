package dispatcher.host.region.config;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.region.security.Account;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads the TOML file that describes a region: tables region, dispatcher, remotecontrol, and account, once for each user. */
public final class RegionFileReader {
    private static final Set<String> TABLES = Set.of("region", "dispatcher", "remotecontrol", "account");

    private final Path file;
    private final JsonNode root;

    private RegionFileReader(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @throws DispatcherException of kind WRONG_ARGUMENT where it cannot be read or says what means nothing
     */
    public static RegionOptions read(Path file) {
        try {
            return new RegionFileReader(file, new TomlMapper().readTree(file.toFile())).options();
        } catch (JacksonException e) {
            throw new DispatcherException(FailureKind.WRONG_ARGUMENT,
                    "The file " + file + " could not be read: " + e.getOriginalMessage() + '.',
                    "It must be a TOML file as docs/region.md shows it.", e);
        }
    }

    private RegionOptions options() {
        for (String table : root.propertyNames()) {
            if (!TABLES.contains(table)) {
                throw table(table).failure("means nothing", "Tables are region, dispatcher, remotecontrol, account.");
            }
        }
        RegionOptions standard = RegionOptions.standard();
        ConfigFile region = table("region");
        RegionOptions options = standard
                .withScene(region.text("scene", standard.scene()))
                .withGround(region.real("ground", standard.ground()))
                .withTerrain(region.path("terrain"))
                .withArchive(region.path("archive"))
                .withData(region.path("data"));
        region.refuseUnknown();
        List<Account> accounts = accounts();
        ConfigFile dispatcher = table("dispatcher");
        int udpPort = dispatcher.number("UDPPort", standard.udpPort());
        Directives directives = directives(dispatcher, table("remotecontrol"));
        return options.withAccounts(accounts.isEmpty() ? standard.accounts() : accounts)
                .withDirectives(directives).withUdpPort(udpPort);
    }

    private Directives directives(ConfigFile dispatcher, ConfigFile remoteControl) {
        Directives standard = Directives.standard();
        Directives read = new Directives(dispatcher.text("HostAddress"),
                dispatcher.text("HTTPPath", standard.httpPath()),
                dispatcher.number("MaxInterPingTime", standard.maxInterPingTime()),
                dispatcher.number("MaxAsyncThreads", standard.maxAsyncThreads()),
                dispatcher.flag("UseAuthentication", standard.useAuthentication()),
                dispatcher.flag("UseIPAddressFiltering", standard.useIpAddressFiltering()),
                dispatcher.text("AcceptableIPAddressPattern"),
                dispatcher.flag("GrantEstateManagersAccess", standard.grantEstateManagersAccess()),
                dispatcher.flag("GrantGridManagersAccess", standard.grantGridManagersAccess()),
                dispatcher.number("GridManagerAccessLevel", standard.gridManagerAccessLevel()),
                dispatcher.number("MaxLifeSpan", standard.maxLifeSpan()),
                remoteControl.flag("Enabled", standard.remoteControl()),
                remoteControl.text("Domain", standard.remoteControlDomain()));
        dispatcher.refuseUnknown();
        remoteControl.refuseUnknown();
        return read;
    }

    private List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (JsonNode node : root.path("account")) {
            accounts.add(account(new ConfigFile(file, "account", node)));
        }
        return accounts;
    }

    private static Account account(ConfigFile table) {
        String[] name = table.required("name").split(" ", 2);
        if (name.length < 2) {
            throw table.failure("says a name of one word", "A user has a first and a last name.");
        }
        Account account = new Account(id(table), name[0], name[1], table.text("email"), table.required("password"),
                standing(table), table.number("level", 0));
        table.refuseUnknown();
        return account;
    }

    private static UUID id(ConfigFile table) {
        String text = table.text("id");
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw table.failure("says id = " + text, "An id is a UUID with dashes; left out, a new one is made.");
        }
    }

    private static Account.Standing standing(ConfigFile table) {
        String text = table.text("estate", "none");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "owner" -> Account.Standing.OWNER;
            case "manager" -> Account.Standing.MANAGER;
            case "none" -> Account.Standing.NONE;
            default -> throw table.failure("says estate = " + text, "It is owner, manager or none.");
        };
    }

    private ConfigFile table(String name) {
        JsonNode node = root.get(name);
        return new ConfigFile(file, name, node == null ? new TomlMapper().createObjectNode() : node);
    }
}
