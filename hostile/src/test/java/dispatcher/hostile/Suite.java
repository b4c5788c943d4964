package dispatcher.hostile;

import dispatcher.guest.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** A test for each attack of a language: all go on the stage of one host at once, and each test waits for its own. */
final class Suite {
    private static final String UNPROTECTED = "unprotected";
    private static final int MOST_TRIES = 3;

    private final String language;
    private final Path folder;

    /** @param folder an empty one */
    Suite(String language, Path folder) {
        this.language = language;
        this.folder = folder;
    }

    /** The attacks against what a policy promises, or as many of them, and afterwards what the host leaves. */
    Stream<DynamicTest> confined(Policy policy, int atOnce, int atMost) throws IOException {
        List<Attack> attacks = attacks().filter(attack -> !doomed(attack, policy) && attack.hole(policy) == null)
                .toList();
        return Stream.concat(holes(policy), onStage(policy.name(), spread(attacks, atMost), atOnce,
                theatre -> attack -> () -> judged(theatre, attack, policy)));
    }

    /** So many of them, of all sorts: those of a sort stand side by side. */
    private static List<Attack> spread(List<Attack> all, int atMost) {
        if (atMost >= all.size()) {
            return all;
        }
        List<Attack> quick = all.stream().filter(attack -> !attack.isLong()).toList();
        int many = Math.min(atMost, quick.size());
        return IntStream.range(0, many).mapToObj(place -> quick.get(place * quick.size() / many)).toList();
    }

    /** A machine that is busy slows neighbours, too, but not again and again. */
    private static List<String> judged(Theatre theatre, Attack attack, Policy policy)
            throws IOException, InterruptedException {
        List<String> wrong = Verdict.of(attack, policy, theatre.confined(attack, policy));
        for (int tries = 1; tries < MOST_TRIES && Verdict.isOnlySlow(wrong); tries++) {
            wrong = Verdict.of(attack, policy, theatre.confined(attack, policy));
        }
        return wrong;
    }

    private Stream<DynamicTest> holes(Policy policy) throws IOException {
        return attacks().filter(attack -> attack.hole(policy) != null)
                .map(attack -> dynamicTest(attack.name(), () -> abort("A hole that is known: " + attack.hole(policy))));
    }

    /** The attacks whose one operation nothing can cut off where the policy is constrained; each kills its host in the end. */
    Stream<DynamicTest> uncut(int atMost) throws IOException {
        return attacks().filter(attack -> doomed(attack, Policy.CONSTRAINED)).limit(atMost)
                .map(attack -> dynamicTest(attack.name(), () -> {
                    try (Theatre theatre = theatre("uncut-" + attack.name(), 1)) {
                        assertThat(judged(theatre, attack, Policy.CONSTRAINED)).isEmpty();
                        assertThat(theatre.host().isAlive()).isTrue();
                    }
                }));
    }

    /** The attacks where nothing protects, or as many of them: each gains something, or it would be none. */
    Stream<DynamicTest> unprotected(int atOnce, int atMost) throws IOException {
        List<Attack> attacks = attacks().filter(attack -> attack.gain() != null).toList();
        return onStage(UNPROTECTED, spread(attacks, atMost), atOnce,
                theatre -> attack -> () -> Verdict.unprotected(attack, theatre.unprotected(attack)));
    }

    private Stream<Attack> attacks() throws IOException {
        String only = System.getProperty("attacks", "");
        return Attack.all(Folders.attacks(language)).stream().filter(attack -> attack.name().matches(only + ".*"));
    }

    private static boolean doomed(Attack attack, Policy policy) {
        return policy == Policy.CONSTRAINED && attack.cannotBeCut();
    }

    private Stream<DynamicTest> onStage(String name, List<Attack> attacks, int atOnce,
            Function<Theatre, Function<Attack, Callable<List<String>>>> verdict) throws IOException {
        Path stage = Files.createDirectories(folder.resolve(name));
        Theatre theatre = new Theatre(name.equals(UNPROTECTED) ? HostProcess.open(stage) : new HostProcess(stage),
                atOnce);
        ExecutorService actors = Executors.newFixedThreadPool(atOnce);
        List<DynamicTest> tests = new ArrayList<>();
        for (Attack attack : attacks) {
            CompletableFuture<List<String>> result = begin(verdict.apply(theatre).apply(attack), actors);
            tests.add(dynamicTest(attack.name(), () -> assertThat(result.join()).isEmpty()));
        }
        tests.add(dynamicTest("and the host leaves nothing", () -> {
            try (theatre) {
                actors.close();
                assertThat(theatre.host().end()).isEmpty();
            }
        }));
        return tests.stream();
    }

    private static CompletableFuture<List<String>> begin(Callable<List<String>> verdict, ExecutorService actors) {
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        actors.execute(() -> {
            try {
                result.complete(verdict.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private Theatre theatre(String name, int places) throws IOException {
        return new Theatre(new HostProcess(Files.createDirectories(folder.resolve(name))), places);
    }
}
