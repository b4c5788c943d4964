package dispatcher.guest.js;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.guest.testing.ScriptRun;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a JavaScript script hears that its region is lost and comes back. */
class JavaScriptContactTest extends JavaScriptScripts {
    private static final Instant TEN = Instant.ofEpochSecond(10);

    @Test
    void hearsOfLossesGapsAndObjectsThatAreGone() {
        try (ScriptRun run = open("""
                import { region, Gap, Gone, Loss } from 'dispatcher';
                await region.onLost(loss => { console.log(loss instanceof Loss, loss.began.getTime(), loss.reason); });
                await region.onRestored(gap => {
                  console.log(gap instanceof Gap, gap.cause, gap.began.getTime(), gap.ended.getTime(), gap.seconds, gap.dropped);
                });
                await region.onGone(gone => { console.log(gone instanceof Gone, gone.object.id, gone.at.getTime()); });
                console.log('listens');
                """)) {
            run.main();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("listens"));
            UUID lamp = new UUID(1, 2);
            run.dispatcher().contact().lose(new Loss(TEN, "Nobody answers."));
            run.dispatcher().contact().restore(new Gap(Gap.Cause.OVERFLOW, TEN, TEN.plusMillis(1500), 3));
            run.dispatcher().contact().forget(new Gone(lamp, TEN));
            run.dispatcher().loop().turnUntil(() -> run.output().lines().count() == 4);
            assertThat(run.output()).isEqualTo("""
                    listens
                    true 10000 Nobody answers.
                    true overflow 10000 11500 1.5 3
                    true %s 10000
                    """.formatted(lamp));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"touches", "moves"})
    void aLoopEndsWhenItsObjectIsGone(String events) {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box');
                console.log(lamp.id);
                for await (const event of lamp.%s()) {
                  console.log(event);
                }
                console.log('over');
                """.formatted(events))) {
            run.script().run();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("\n"));
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().contact().handlers() == 1);
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 1);
            UUID lamp = UUID.fromString(run.output().strip());
            run.dispatcher().contact().forget(new Gone(lamp, TEN));
            run.dispatcher().loop().turnUntil(() -> run.output().contains("over"));
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().registrations() == 0);
        }
    }

    @Test
    void whatIsNoFunctionIsRefused() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                try { region.onLost('x'); } catch (error) { console.log(error.message); }
                """)) {
            run.main();
            run.dispatcher().loop().turnUntil(() -> run.output().contains("\n"));
            assertThat(run.output()).isEqualTo("onLost takes a function, but the text 'x' came.\n");
        }
    }
}
