package dispatcher.guest.perl;

import dispatcher.binding.LogLevel;
import dispatcher.bridge.Bridge;
import dispatcher.bridge.BridgeLimits;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestScript;
import dispatcher.guest.GuestUsage;
import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.ScriptSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A Perl program: a process, its bridge and its streams. It is over when the process is, with its exit status. */
final class PerlScript implements GuestScript {
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration LAST_CALLS = Duration.ofSeconds(2);
    /** The status of who was ended by a signal is this and the signal's number. */
    private static final int SIGNALLED = 128;
    private static final int LAST_SIGNAL = 64;

    private final ScriptSource source;
    private final GuestEnvironment environment;
    private final CompletableFuture<Void> main = new CompletableFuture<>();
    private volatile @Nullable Bridge bridge;
    private volatile @Nullable Process process;
    private @Nullable PerlLibrary library;
    private @Nullable ProcessTree processes;
    private volatile boolean cancelled;

    PerlScript(ScriptSource source, GuestEnvironment environment) {
        this.source = source;
        this.environment = environment;
    }

    /** A process goes on by itself. */
    @Override
    public boolean runsOnLoop() {
        return false;
    }

    @Override
    public synchronized CompletableFuture<Void> run() {
        if (!cancelled) {
            try {
                start();
            } catch (IOException e) {
                main.completeExceptionally(
                        new ScriptException(source.file() + ": perl cannot be started: " + e.getMessage(), List.of(),
                                e));
            }
        }
        return main;
    }

    @Override
    public Optional<GuestUsage> usage() {
        Process here = process;
        Bridge opened = bridge;
        Optional<GuestUsage> used = environment.confinement().usage().or(() -> Optional.ofNullable(here)
                .flatMap(running -> running.info().totalCpuDuration()).map(cpu -> new GuestUsage(cpu, 0, 1)));
        return opened == null ? used : used.map(each -> each.withEvents(opened.waiting(), opened.drops()));
    }

    @Override
    public long handlerStarted() {
        Bridge opened = bridge;
        return opened == null ? 0 : opened.handlerStarted();
    }

    @Override
    public void cancel() {
        ProcessTree running;
        synchronized (this) {
            cancelled = true;
            running = processes;
        }
        if (running != null) {
            Thread.ofPlatform().daemon().name("perl-end").start(() -> running.end(GRACE));
        }
    }

    @Override
    public synchronized void close() {
        cancelled = true;
        if (processes != null) {
            processes.end(GRACE);
        }
        if (library != null) {
            library.close();
            library = null;
        }
        if (bridge != null) {
            try {
                bridge.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The bridge cannot be closed", e);
            }
            bridge = null;
        }
    }

    private void start() throws IOException {
        Bridge opened = Bridge.open(environment.dispatcher(), environment.region().get(),
                environment.policy() == Policy.ISOLATED ? BridgeLimits.CAREFUL : BridgeLimits.DEFAULT);
        bridge = opened;
        Path folder = Objects.requireNonNull(opened.socket().getParent());
        PerlLibrary unpacked = PerlLibrary.unpack(folder);
        library = unpacked;
        ProcessBuilder builder = PerlCommand.of(source, environment, unpacked, opened);
        PerlStreams streams = new PerlStreams(environment);
        Process begun = environment.confinement().start(streams.redirect(builder),
                Set.of(PerlCommand.folder(source), unpacked.directory()),
                folder);
        process = begun;
        ProcessTree started = new ProcessTree(begun.toHandle(), opened.token(), isolated());
        processes = started;
        streams.connect(begun);
        Thread.ofPlatform().daemon().name("perl-wait").start(() -> await(begun, started, streams, opened));
    }

    private void end(int status, Bridge opened) {
        Optional<RuntimeException> failure = environment.confinement().failure();
        if (failure.isPresent()) {
            main.completeExceptionally(failure.get());
        } else {
            opened.tellPartings();
            tellSignal(status);
            environment.dispatcher().exit(status);
            main.complete(null);
        }
    }

    /** Else nobody would read why a program that was killed, by itself or by the system, is there no more. */
    private void tellSignal(int status) {
        int signal = status - SIGNALLED;
        if (signal > 0 && signal <= LAST_SIGNAL && !cancelled) {
            environment.dispatcher().log(LogLevel.WARNING,
                    "The program ended with status " + status + ", as when signal " + signal + " ends it.");
        }
    }

    private boolean isolated() {
        return environment.policy() == Policy.ISOLATED;
    }

    /** Waits for the program's end, and then for what it set off. */
    private void await(Process begun, ProcessTree started, PerlStreams streams, Bridge opened) {
        try {
            int status = begun.waitFor();
            int left = started.end(GRACE);
            if (left > 0 && !isolated()) {
                environment.dispatcher().log(LogLevel.WARNING, "The program left " + left
                        + (left == 1 ? " process" : " processes") + " behind; they were ended with it.");
            }
            streams.finish();
            opened.drain(LAST_CALLS);
            end(status, opened);
        } catch (InterruptedException | RuntimeException e) {
            main.completeExceptionally(e);
        }
    }
}
