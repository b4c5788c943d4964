package dispatcher.host;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The arrows between the rooms. Where a rule allows a room to be empty, the room may not have been built yet. */
@AnalyzeClasses(packages = "dispatcher", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] BINDINGS = {
            "dispatcher.binding..", "dispatcher.failure..", "dispatcher.guest", "dispatcher.message..",
            "dispatcher.raw..", "dispatcher.value.."};
    private static final String[] LANGUAGES = {
            "dispatcher.guest.python..", "dispatcher.guest.js..", "dispatcher.guest.perl.."};
    private static final String HOST = "dispatcher.host..";
    private static final String CODEC = "dispatcher.host.codec..";
    private static final String TRANSPORT = "dispatcher.host.transport..";
    private static final String SESSION = "dispatcher.host.session..";
    private static final String SCRIPT = "dispatcher.host.script..";
    private static final String STORE = "dispatcher.host.store..";
    private static final String WATCH = "dispatcher.host.watch..";
    private static final String REGION = "dispatcher.host.region..";
    private static final String LIMIT = "dispatcher.host.limit..";
    private static final String JAIL = "dispatcher.host.jail..";
    private static final String FENCE = "dispatcher.host.fence..";
    private static final String ISOLATION = "dispatcher.host.isolation..";
    private static final String WORKER = "dispatcher.host.worker..";
    private static final String SETTINGS = "dispatcher.host.settings..";
    private static final String CLI = "dispatcher.host.cli..";
    private static final String OBSERVE = "dispatcher.host.observe..";
    private static final String RECORDING = "dispatcher.host.recording..";
    private static final String METRICS = "dispatcher.host.metrics..";
    private static final String VIEW = "dispatcher.host.view..";
    private static final String NETTY = "io.netty..";
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson..",
            "de.undercouch.bson4jackson.."};
    private static final String POLYGLOT = "org.graalvm.polyglot..";

    @ArchTest
    static final ArchRule theCodecKnowsNoSockets = in(CODEC).mayNotKnow(NETTY, "java.net..", "java.nio.channels..");

    /** What it leaves to the plain way, it must not know how to do. */
    @ArchTest
    static final ArchRule theFastWayKnowsNoPlainOne = in("dispatcher.host.codec.fast..")
            .mayNotKnow("dispatcher.host.codec", JACKSON[0], JACKSON[1], JACKSON[2]);

    @ArchTest
    static final ArchRule theCodecKnowsNoOtherRoom = in(CODEC).mayNotKnow(TRANSPORT, SESSION, SCRIPT, STORE, WATCH,
            REGION, CLI);

    @ArchTest
    static final ArchRule theTransportKnowsBytesNotMessages = in(TRANSPORT)
            .mayNotKnow("dispatcher.message..", CODEC, SESSION, SCRIPT, STORE, WATCH, REGION, CLI);

    @ArchTest
    static final ArchRule theTransportKnowsNoJackson = in(TRANSPORT).mayNotKnow(JACKSON);

    @ArchTest
    static final ArchRule theSessionMeetsTheRegionOnlyOnASocket = in(SESSION).mayNotKnow(REGION, SCRIPT,
            STORE, WATCH, CLI);

    @ArchTest
    static final ArchRule theSessionLeavesBytesToTheTransportAndTheCodec = in(SESSION).mayNotKnow(NETTY);

    @ArchTest
    static final ArchRule theRegionMeetsTheSessionOnlyOnASocket = in(REGION)
            .mayNotKnow(SESSION, TRANSPORT, SCRIPT, STORE, WATCH, CLI)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule scriptsKnowNoBytes = in(SCRIPT)
            .mayNotKnow(CODEC, TRANSPORT, REGION, CLI, NETTY)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule storesKnowNoRegion = in(STORE)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, WATCH, REGION, CLI, NETTY);

    @ArchTest
    static final ArchRule watchesKnowOnlyTheBinding = in(WATCH)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, REGION, CLI, NETTY)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule limitsKnowNoScript = in(LIMIT)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, WATCH, REGION, FENCE, CLI, NETTY);

    @ArchTest
    static final ArchRule jailsKnowProcessesOnly = in(JAIL)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, WATCH, REGION, FENCE, CLI, NETTY, POLYGLOT);

    @ArchTest
    static final ArchRule fencesKnowOnlyTheBinding = in(FENCE)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, WATCH, REGION, CLI, NETTY);

    @ArchTest
    static final ArchRule isolationLeavesRegionsToTheBridge = in(ISOLATION)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, STORE, WATCH, REGION, CLI, NETTY);

    /** What a worker does not know, it cannot be made to use. */
    @ArchTest
    static final ArchRule workersKnowNoSessions = in(WORKER)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, STORE, WATCH, REGION, FENCE, CLI, NETTY, ISOLATION);

    @ArchTest
    static final ArchRule settingsKnowOnlyWhatIsSet = in(SETTINGS)
            .mayNotKnow(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, WATCH, REGION, CLI, NETTY);

    @ArchTest
    static final ArchRule hostsOfScriptsKnowNoBytes = in("dispatcher.host.serve..")
            .mayNotKnow(CODEC, TRANSPORT, WATCH, REGION, CLI, NETTY);

    @ArchTest
    static final ArchRule whatIsLookedAtDoesNotKnowWhoLooks = in(CODEC, TRANSPORT, SESSION, SCRIPT, REGION, LIMIT,
            FENCE, ISOLATION, WORKER, "dispatcher.host.log..").mayNotKnow(OBSERVE, RECORDING, METRICS);

    @ArchTest
    static final ArchRule observersKnowNoBytes = in(OBSERVE).mayNotKnow(CODEC, TRANSPORT, REGION, CLI, NETTY,
            RECORDING, METRICS);

    @ArchTest
    static final ArchRule recordsMeetRegionsOnlyThroughSessions = in(RECORDING).mayNotKnow(REGION, CLI, NETTY, METRICS);

    /** So that a start without metrics loads nothing of it. */
    @ArchTest
    static final ArchRule onlyMetricsKnowTheirLibrary = noClasses()
            .that()
            .resideOutsideOfPackage(METRICS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsHostsOfScripts = in(SCRIPT, SESSION, LIMIT, FENCE, ISOLATION, WORKER,
            SETTINGS).mayNotKnow("dispatcher.host.serve..");

    /** So that nobody loads it who opens no view, and nothing depends on being watched. */
    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsViews = in(CODEC, TRANSPORT, SESSION, SCRIPT, STORE, WATCH, REGION,
            LIMIT, FENCE, ISOLATION, WORKER, SETTINGS, "dispatcher.host.serve..").mayNotKnow(VIEW);

    @ArchTest
    static final ArchRule viewsMeetTheRegionOnlyOnASocket = in(VIEW).mayNotKnow(REGION, CODEC, TRANSPORT, STORE, CLI);

    @ArchTest
    static final ArchRule pagesKnowNoRegion = in("dispatcher.host.view.server..").mayNotKnow("dispatcher.message..",
            SESSION, SCRIPT, "dispatcher.host.view.feed..", "dispatcher.host.view.scripts..",
            "dispatcher.host.view.world..");

    @ArchTest
    static final ArchRule onlyThePageServerKnowsSockets = in("dispatcher.host.view", "dispatcher.host.view.feed..",
            "dispatcher.host.view.scripts..", "dispatcher.host.view.world..").mayNotKnow(NETTY);

    @ArchTest
    static final ArchRule worldsKnowNobody = in("dispatcher.host.view.world..").mayNotKnow(SESSION, SCRIPT,
            "dispatcher.message..", "dispatcher.host.view.feed..", "dispatcher.host.view.scripts..");

    @ArchTest
    static final ArchRule feedsKnowNoScripts = in("dispatcher.host.view.feed..").mayNotKnow(SCRIPT,
            "dispatcher.host.serve..", "dispatcher.host.view.scripts..");

    @ArchTest
    static final ArchRule onlySettingsKnowTheirLibrary = noClasses()
            .that()
            .resideOutsideOfPackage(SETTINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tomlj..");

    @ArchTest
    static final ArchRule onlyStoresSpeakWithADatabase = noClasses()
            .that()
            .resideOutsideOfPackages(STORE, "dispatcher.host.region.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyThePromptKnowsTheTerminal = in(CLI, SCRIPT, SESSION, REGION, CODEC, TRANSPORT)
            .mayNotKnow("org.jline..");

    @ArchTest
    static final ArchRule thePromptKnowsNoRegion = in("dispatcher.host.prompt..")
            .mayNotKnow(CODEC, TRANSPORT, SESSION, REGION, CLI, NETTY);

    @ArchTest
    static final ArchRule languagesSeeTheBindingsOnly = in(LANGUAGES).mayNotKnow(HOST, NETTY).allowEmptyShould(true);

    @ArchTest
    static final ArchRule theHostFindsLanguagesOnlyAtRunTime = in(HOST).mayNotKnow(LANGUAGES);

    @ArchTest
    static final ArchRule theBindingsKnowNobody = in(BINDINGS).mayNotKnow(HOST, NETTY);

    @ArchTest
    static final ArchRule theBindingsShowNoJackson = in(BINDINGS).mayNotKnow(JACKSON);

    @ArchTest
    static final ArchRule wholeMessagesKnowNotWhoSendsThem = in("dispatcher.raw..")
            .mayNotKnow("dispatcher.guest..", "dispatcher.bridge..");

    @ArchTest
    static final ArchRule onlyTheGuestInterfaceOfTheBindingsNamesPolyglotTypes = in("dispatcher.binding..",
            "dispatcher.failure..", "dispatcher.message..", "dispatcher.raw..", "dispatcher.value..")
            .mayNotKnow(POLYGLOT);

    private static Room in(String... packages) {
        return new Room(packages);
    }

    private record Room(String... packages) {
        ArchRule mayNotKnow(String... others) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others);
        }
    }
}
