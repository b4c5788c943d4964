package dispatcher.host.serve;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.host.observe.Counted;
import dispatcher.host.observe.Observation;
import dispatcher.host.script.Isolation;
import dispatcher.host.script.LogText;
import dispatcher.host.settings.ScriptSettings;
import dispatcher.message.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs a list of scripts, each with a session, a thread and a log of its own, and starts, stops and restarts each on its own. Safe
 * for use by several threads; commands for one script wait for each other, those for others do not. Ending a script takes up to
 * about ten seconds where it cannot be cut off.
 */
public final class ScriptHost implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final HostParts parts;
    private final Map<String, ServedScript> scripts = new LinkedHashMap<>();
    private boolean closed;

    /**
     * A host without scripts.
     *
     * @param regions how scripts come to their regions
     * @param isolation what runs those whose policy asks for a process of their own
     * @param logs the folder of the scripts' logs, {@code NAME.log}; it is made when it is needed
     * @param verbose whether the logs hold debug lines and the host's own stack traces, too
     * @param listener is told all that happens
     */
    public ScriptHost(HostRegions regions, Isolation isolation, Path logs, boolean verbose, HostListener listener) {
        this(regions, isolation, logs, verbose, false, Observation.NONE.counting(Counted.NOWHERE), listener);
    }

    /**
     * As above.
     *
     * @param json whether the logs hold an object of JSON in each line, in place of text
     * @param observation looks at the runs
     */
    public ScriptHost(HostRegions regions, Isolation isolation, Path logs, boolean verbose, boolean json,
            Observation observation, HostListener listener) {
        parts = HostParts.of(regions, isolation, logs, verbose, json, observation, listener);
    }

    /**
     * Adds a script to the list; it is not started, whatever its settings say.
     *
     * @throws DispatcherException WRONG_ARGUMENT: another has that name, or it is no name of a file; DENIED: the host is closed
     */
    public synchronized void add(ScriptSettings settings) {
        String name = settings.name();
        if (closed) {
            throw new DispatcherException(FailureKind.DENIED, "The host is closed.", "");
        } else if (!NAME.matcher(name).matches()) {
            throw wrong("A script cannot be called '" + LogText.harmless(name) + "'.",
                    "Take up to 64 letters, digits, dots, dashes and underscores.");
        } else if (scripts.containsKey(name)) {
            throw wrong("There is a script " + name + " already.", "Take another name.");
        }
        scripts.put(name, new ServedScript(settings, parts));
    }

    /** Stops a script and takes it from the list; its log stays. */
    public void remove(String name) {
        ServedScript removed = script(name);
        removed.retire();
        synchronized (this) {
            scripts.remove(name, removed);
        }
    }

    /**
     * Starts a script; does not wait until it runs.
     *
     * @throws DispatcherException WRONG_ARGUMENT: there is no such script, it is active already, or its file cannot be run
     */
    public void start(String name) {
        script(name).start();
    }

    /** Ends a script and leaves nothing behind; nothing happens where it has ended already. */
    public void stop(String name) {
        script(name).stop();
    }

    /** Ends a script, if it is active, and starts it. */
    public void restart(String name) {
        script(name).restart();
    }

    /**
     * Makes the list that of a file: adds and starts what is new there, removes what is missing, and restarts what is active and has
     * other settings or another text.
     *
     * @return what was done, a line for each script that is concerned
     */
    public List<String> reload(List<ScriptSettings> fresh) {
        List<String> done = new ArrayList<>();
        Set<String> names = fresh.stream().map(ScriptSettings::name).collect(Collectors.toCollection(HashSet::new));
        for (String name : names()) {
            if (!names.contains(name)) {
                remove(name);
                done.add(name + " was removed");
            }
        }
        fresh.forEach(settings -> reload(settings, done));
        return done;
    }

    private void reload(ScriptSettings fresh, List<String> done) {
        ServedScript known = find(fresh.name());
        if (known == null) {
            add(fresh);
            done.add(fresh.name() + " was added");
            if (fresh.start()) {
                attempt(() -> start(fresh.name()), done);
            }
        } else if (!known.settings().equals(fresh) || known.isOutdated()) {
            done.add(fresh.name() + " was changed");
            attempt(() -> known.change(fresh), done);
        }
    }

    private static void attempt(Runnable command, List<String> done) {
        try {
            command.run();
        } catch (DispatcherException e) {
            done.add(e.explanation());
        }
    }

    /** Gives a script other settings, under its old name, and restarts it if it is active. */
    public void reload(ScriptSettings fresh) {
        script(fresh.name()).change(fresh);
    }

    /** Starts all scripts of the list whose settings say so; what cannot be started is told in its log and its status. */
    public void startAll() {
        for (ServedScript script : scripts()) {
            if (script.settings().start()) {
                attempt(script::start, new ArrayList<>());
            }
        }
    }

    /** How all scripts are, in the list's order. */
    public List<ScriptStatus> status() {
        return scripts().stream().map(ServedScript::status).toList();
    }

    /** How one script is. */
    public ScriptStatus status(String name) {
        return script(name).status();
    }

    /** The file of a script's log; the older part of it, if there is one, has the ending {@code .1}. */
    public Path log(String name) {
        return script(name).log().path();
    }

    /** The names of all scripts, in the list's order. */
    public synchronized List<String> names() {
        return List.copyOf(scripts.keySet());
    }

    /** Ends all scripts and leaves nothing behind; the second time nothing happens. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        Collection<ServedScript> all = scripts();
        CompletableFuture
                .allOf(all.stream().map(script -> inBackground(script::retire)).toArray(CompletableFuture[]::new))
                .join();
        parts.close();
    }

    private static CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().daemon().name("stop").start(task));
    }

    private synchronized Collection<ServedScript> scripts() {
        return List.copyOf(scripts.values());
    }

    private synchronized @Nullable ServedScript find(String name) {
        return scripts.get(name);
    }

    private ServedScript script(String name) {
        ServedScript found = find(name);
        if (found == null) {
            throw wrong("There is no script " + LogText.harmless(name) + " in the list.",
                    Suggestions.question(name, names()));
        }
        return found;
    }

    private static DispatcherException wrong(String sentence, String advice) {
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, sentence, advice);
    }
}
