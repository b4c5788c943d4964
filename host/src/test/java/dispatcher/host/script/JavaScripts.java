package dispatcher.host.script;

import dispatcher.binding.Dispatcher;
import dispatcher.failure.DispatcherException;
import dispatcher.guest.GuestEnvironment;
import dispatcher.guest.GuestLanguage;
import dispatcher.guest.GuestScript;
import dispatcher.guest.ScriptSource;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Scripts that are written in the tests' own language: their main code runs on the loop as every guest's does. */
record JavaScripts(Consumer<Dispatcher> main) implements GuestLanguage {
    static ScriptFile script(Path folder, Consumer<Dispatcher> main) {
        return new ScriptFile(new ScriptSource(folder.resolve("script.java"), ""), new JavaScripts(main));
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("java");
    }

    @Override
    public GuestScript open(ScriptSource source, GuestEnvironment environment) {
        return new Script(environment.dispatcher(), Thread.currentThread());
    }

    @Override
    public void close() {
        // Nothing is shared.
    }

    private final class Script implements GuestScript {
        private final Dispatcher dispatcher;
        private final Thread loop;

        Script(Dispatcher dispatcher, Thread loop) {
            this.dispatcher = dispatcher;
            this.loop = loop;
        }

        @Override
        public CompletableFuture<Void> run() {
            try {
                main.accept(dispatcher);
                return CompletableFuture.completedFuture(null);
            } catch (DispatcherException | AssertionError failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        @Override
        public void cancel() {
            loop.interrupt();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
