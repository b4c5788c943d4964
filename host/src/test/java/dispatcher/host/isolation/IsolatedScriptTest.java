package dispatcher.host.isolation;

import dispatcher.host.limit.Limit;
import dispatcher.host.script.Ending;
import dispatcher.host.script.ScriptRun;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an isolated script can do as any other can. */
class IsolatedScriptTest extends IsolationTestBase {
    @Test
    void aPythonScriptSpeaksWithItsRegionAndEndsWithItsStatus() throws Exception {
        arguments = List.of("one", "two");
        input = "first line\nsecond line\n";
        Ending ending = run("hello.py", """
                import sys
                from dispatcher import *
                box = region.create("box", name="Box")
                print(box.name, sys.argv[1:])
                print(input(), "|", sys.stdin.readline().strip())
                print("err", file=sys.stderr)
                log.info("logged")
                exit(7)
                """);
        assertThat(said()).contains("INFO hello.py: logged");
        assertThat(err()).isEqualTo("err\n");
        assertThat(out()).isEqualTo("Box ['one', 'two']\nfirst line | second line\n");
        assertThat(ending).isEqualTo(new Ending.Finished(7));
    }

    @Test
    void aJavaScriptScriptSpeaksWithItsRegion() throws Exception {
        Ending ending = run("hello.mjs", """
                import { region, log } from 'dispatcher';
                const box = await region.create('box', { name: 'Box' });
                console.log(box.name, region.name);
                """);
        assertThat(said()).isEmpty();
        assertThat(out()).startsWith("Box ");
        assertThat(ending).isEqualTo(new Ending.Finished(0));
    }

    @Test
    void theHostSeesWhatWaitsForItAndWhatItHasMissed() throws Exception {
        limits = limits.with(Limit.QUEUE, "5");
        ScriptRun run = prepared(file("slow.py", """
                from dispatcher import *
                boxes = region.create_many("box", [{"position": (n, n, 30)} for n in range(20)])
                def moved(change):
                    while True: pass
                for box in boxes: box.on_move(moved)
                after(0.01, lambda: [box.move_to((box.position[0], 9, 9)) for box in boxes])
                print("ready", flush=True)
                """));
        var ending = run.start();
        await(() -> run.usage().queue() == 5 && run.usage().drops() > 0 || ending.isDone());
        assertThat(ending).as(this::said).isNotDone();
        run.interrupt();
    }

    @Test
    void errorsShowTheScriptsOwnPathAndLines() throws Exception {
        file("tools/helper.py", "def divide(x):\n    return x / 0\n");
        Ending ending = run("bad.py", "from tools.helper import divide\n\ndivide(1)\n");
        assertThat(ending).isInstanceOf(Ending.Failed.class);
        assertThat(said()).isEqualTo("""
                %1$s/tools/helper.py:2: ZeroDivisionError: division by zero
                    return x / 0
                           ^^^^^
                  called from %1$s/bad.py:3
                """.formatted(folder));
        assertThat(err()).isEmpty();
    }
}
