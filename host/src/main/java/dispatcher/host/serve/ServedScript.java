package dispatcher.host.serve;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.Policy;
import dispatcher.host.limit.BackOff;
import dispatcher.host.limit.Reaction;
import dispatcher.host.limit.Usage;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptFile;
import dispatcher.host.script.ScriptOptions;
import dispatcher.host.script.ScriptRun;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.host.store.StorePlace;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One script of a host's list, and its runs one after the other. Safe for use by several threads. */
final class ServedScript {
    private final HostParts parts;
    private final LogFile log;
    private final LogEntries entries;
    /** Only one command at a time; it may wait for the end of a run, which {@code this} never does. */
    private final Object commands = new Object();
    private final BackOff backOff = new BackOff();
    private ScriptSettings settings;
    private ScriptState state = ScriptState.STOPPED;
    private @Nullable ScriptFile file;
    private @Nullable ServedRun run;
    private @Nullable Future<?> again;
    private @Nullable Usage lastUsage;
    private @Nullable String lastError;
    private long began;
    private long due;
    private int runs;
    private boolean leaving;
    private boolean retired;

    ServedScript(ScriptSettings settings, HostParts parts) {
        this.settings = settings;
        this.parts = parts;
        this.log = new LogFile(parts.logs().resolve(settings.name() + ".log"), LogFile.LARGEST,
                line -> parts.listener().logged(settings.name(), line), this::troubled);
        this.entries = new LogEntries(settings.name(), log, parts.json());
    }

    /**
     * Starts it.
     *
     * @throws DispatcherException WRONG_ARGUMENT: it runs already, or its file cannot be run
     */
    void start() {
        synchronized (commands) {
            if (isActive()) {
                throw wrong(name() + " is " + status().state() + " already.", "Restart it, or stop it first.");
            }
            begin(true);
        }
    }

    /** Ends it, or its waiting, and leaves nothing behind; nothing happens where it has ended already. */
    void stop() {
        synchronized (commands) {
            end();
        }
    }

    /** As {@link #stop}, for ever: afterwards every start is refused. */
    void retire() {
        synchronized (commands) {
            retired = true;
            end();
        }
        log.close();
    }

    /** Ends it and starts it anew. */
    void restart() {
        synchronized (commands) {
            end();
            begin(true);
        }
    }

    /** Ends it and starts it anew with other settings; where it was not active, they hold for its next start. */
    void change(ScriptSettings fresh) {
        synchronized (commands) {
            boolean active = isActive();
            if (active) {
                end();
            }
            adopt(fresh);
            if (active) {
                begin(true);
            }
        }
    }

    synchronized ScriptSettings settings() {
        return settings;
    }

    /** Whether its file has another text than the one that runs. */
    synchronized boolean isOutdated() {
        try {
            return file != null && state.isActive()
                    && !ScriptFile.read(settings.file(), settings.language()).source().text()
                            .equals(file.source().text());
        } catch (ScriptFile.Unusable _) {
            return false;
        }
    }

    synchronized ScriptStatus status() {
        Usage usage = run == null ? lastUsage : run.usage();
        return new ScriptStatus(settings.name(), state, pause(), settings.file(),
                file == null ? "" : file.language().name(), file == null ? settings.policy() : policy(file), runs,
                usage,
                usage != null && usage.lastError() != null ? usage.lastError() : lastError,
                parts.observation().tally(settings.name()));
    }

    LogFile log() {
        return log;
    }

    private synchronized boolean isActive() {
        return state.isActive();
    }

    private synchronized String name() {
        return settings.name();
    }

    private synchronized void adopt(ScriptSettings fresh) {
        settings = fresh;
        file = null;
    }

    private Policy policy(ScriptFile of) {
        Policy asked = settings.policy();
        return asked == null ? of.language().defaultPolicy() : asked;
    }

    private Duration pause() {
        return state == ScriptState.WAITING
                ? Duration.ofNanos(Math.max(0, due - System.nanoTime()))
                : Duration.ZERO;
    }

    private void begin(boolean byHand) {
        if (retired) {
            throw new DispatcherException(FailureKind.DENIED, name() + " is not in the host's list any more.", "");
        }
        try {
            prepared(ScriptFile.read(settings().file(), settings().language()), byHand).start();
        } catch (ScriptFile.Unusable unusable) {
            String sentence = String.valueOf(unusable.getMessage());
            entries.add("ERROR", sentence);
            ended(null, new Ending.Failed(), sentence);
            if (byHand) {
                throw wrong(sentence, "");
            }
        }
    }

    private synchronized ServedRun prepared(ScriptFile found, boolean byHand) {
        file = found;
        runs++;
        began = System.nanoTime();
        lastError = byHand ? null : lastError;
        ServedRun prepared = new ServedRun(settings.name(), found, options(settings), parts, entries,
                session -> parts.regions().open(settings(), session), new Steps());
        run = prepared;
        enter(ScriptState.STARTING);
        return prepared;
    }

    private ScriptOptions options(ScriptSettings of) {
        return new ScriptOptions(of.arguments(), of.policy(), of.clean(), of.limits(), of.reaction(), of.fence(),
                parts.regions().allowed(of), of.store() == null ? StorePlace.of(of.file()) : of.store(),
                parts.isolation(), parts.observation().watch(of.name()));
    }

    private void end() {
        ServedRun ending = leaving();
        if (ending != null) {
            ending.interrupt();
        }
        left();
    }

    private synchronized @Nullable ServedRun leaving() {
        leaving = true;
        if (again != null) {
            again.cancel(false);
            again = null;
        }
        return run;
    }

    private synchronized void left() {
        leaving = false;
        keepUsage();
        if (state.isActive()) {
            enter(ScriptState.STOPPED);
        }
    }

    private void keepUsage() {
        if (run != null) {
            lastUsage = run.usage().ended();
            lastError = lastUsage.lastError() == null ? lastError : lastUsage.lastError();
            run = null;
        }
    }

    private synchronized void ended(@Nullable ServedRun of, Ending ending, String error) {
        if (of != run || leaving) {
            return;
        }
        keepUsage();
        lastError = error.isEmpty() ? lastError : error;
        ScriptState how = how(ending);
        enter(how);
        if (startsAgain(how)) {
            startLater();
        }
    }

    private static ScriptState how(Ending ending) {
        return switch (ending) {
            case Ending.Finished finished -> finished.status() == 0 ? ScriptState.ENDED : ScriptState.FAILED;
            case Ending.Failed _ -> ScriptState.FAILED;
            case Ending.Limited _ -> ScriptState.LIMITED;
            case Ending.Interrupted _ -> ScriptState.STOPPED;
        };
    }

    private boolean startsAgain(ScriptState how) {
        return switch (how) {
            case ENDED -> settings.restart() == ScriptSettings.Restart.ALWAYS;
            case FAILED -> settings.restart() != ScriptSettings.Restart.NEVER;
            case LIMITED -> settings.reaction() == Reaction.RESTART
                    || settings.restart() == ScriptSettings.Restart.ALWAYS;
            default -> false;
        };
    }

    private void startLater() {
        Duration pause = backOff.after(Duration.ofNanos(System.nanoTime() - began));
        due = System.nanoTime() + pause.toNanos();
        again = parts.clock().schedule(this::startAgain, pause.toNanos(), TimeUnit.NANOSECONDS);
        enter(ScriptState.WAITING);
    }

    /** A command may be under way; then it decides. */
    private void startAgain() {
        Thread.ofPlatform().daemon().name("restart").start(() -> {
            synchronized (commands) {
                if (!retired && status().state() == ScriptState.WAITING) {
                    begin(false);
                }
            }
        });
    }

    private void enter(ScriptState next) {
        if (state != next) {
            state = next;
            parts.listener().changed(status());
        }
    }

    private void troubled(String sentence) {
        synchronized (this) {
            lastError = sentence;
        }
    }

    private static DispatcherException wrong(String sentence, String advice) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, advice);
    }

    private final class Steps implements ServedRun.Follower {
        @Override
        public void stage(ServedRun of, ScriptRun.Stage stage) {
            synchronized (ServedScript.this) {
                if (of == run && stage == ScriptRun.Stage.RUNNING) {
                    enter(ScriptState.RUNNING);
                }
            }
        }

        @Override
        public void ended(ServedRun of, Ending ending, String error) {
            ServedScript.this.ended(of, ending, error);
        }
    }
}
