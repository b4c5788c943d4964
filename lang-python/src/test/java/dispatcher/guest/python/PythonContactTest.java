package dispatcher.guest.python;

import dispatcher.binding.Gap;
import dispatcher.binding.Gone;
import dispatcher.binding.Loss;
import dispatcher.guest.testing.ScriptRun;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a Python script hears that its region is lost and comes back. */
class PythonContactTest extends PythonScripts {
    private static final Instant TEN = Instant.ofEpochSecond(10);

    @Test
    void hearsOfLossesGapsAndObjectsThatAreGone() {
        try (ScriptRun run = open("""
                from dispatcher import region, Gap, Gone, Loss

                @region.on_lost
                def lost(loss):
                    print(isinstance(loss, Loss), loss.began, loss.reason)

                @region.on_restored
                def restored(gap):
                    print(isinstance(gap, Gap), gap.cause, gap.began, gap.ended, gap.seconds, gap.dropped)

                gone = region.on_gone(lambda gone: print(isinstance(gone, Gone), gone.object.id, gone.at))
                """)) {
            run.main();
            UUID lamp = new UUID(1, 2);
            run.dispatcher().contact().lose(new Loss(TEN, "Nobody answers."));
            run.dispatcher().contact().restore(new Gap(Gap.Cause.OVERFLOW, TEN, TEN.plusMillis(1500), 3));
            run.dispatcher().contact().forget(new Gone(lamp, TEN));
            run.dispatcher().loop().turnUntil(() -> run.output().lines().count() == 3);
            assertThat(run.output()).isEqualTo("""
                    True 10.0 Nobody answers.
                    True overflow 10.0 11.5 1.5 3
                    True %s 10.0
                    """.formatted(lamp));
        }
    }

    @Test
    void aHandlerEndsWhenItIsCancelled() {
        try (ScriptRun run = open("""
                from dispatcher import region
                with region.on_lost(print), region.on_restored(print):
                    pass
                """)) {
            run.main();
            assertThat(run.dispatcher().contact().handlers()).isZero();
        }
    }

    @Test
    void whatIsNoFunctionIsRefused() {
        try (ScriptRun run = open("""
                from dispatcher import region, WrongArgument
                for wrong in (lambda: region.on_lost("x"), lambda: region.on_restored(lambda: 1)):
                    try:
                        wrong()
                    except WrongArgument as error:
                        print(error)
                """)) {
            run.main();
            assertThat(run.output()).isEqualTo("""
                    on_lost takes a function, but the text 'x' came.
                    on_restored calls its function with the gap. Write lambda gap: …
                    """);
        }
    }
}
