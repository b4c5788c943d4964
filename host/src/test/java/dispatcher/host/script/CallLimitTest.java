package dispatcher.host.script;

import dispatcher.guest.Policy;
import dispatcher.host.limit.Breach;
import dispatcher.host.limit.Limit;
import dispatcher.host.limit.Reaction;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts that ask too much of their regions and of the host. */
class CallLimitTest extends LimitTestBase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"calls=5 | [region.say('x') for _ in range(50)]",
            "message-size=10KiB | region.say('x' * 20000)",
            "timers=5 | [after(60, print) for _ in range(6)]",
            "subscriptions=1 | [region.create('box').on_touch(print) for _ in range(2)]",
            "objects=2 | [region.create('box') for _ in range(3)]",
            "objects=2 | region.create_many([{'shape': 'box'}] * 3)",
            "store=10KiB | for n in range(50): store[str(n)] = 'x' * 1000",
            "calls=5 | for n in range(50): store['n'] = n",
            "log-lines=5 | [log.info('x') for _ in range(50)]",
            "output=1KiB | print('x' * 2000)"})
    void whatGoesBeyondEndsTheScriptInPythonWithItsLine(String limit, String code) {
        Breach breach = breach("lamp.py", "from dispatcher import after, log, region, store\n\n" + code + "\n", limit);
        assertThat(breach.limit().key()).isEqualTo(limit.split("=")[0]);
        assertThat(breach.place()).isEqualTo("lamp.py:3");
        assertThat(lines().stream().filter(line -> !line.contains("INFO"))).singleElement().asString()
                .endsWith(breach.sentence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "calls=5 | for (let i = 0; i < 50; i++) { await region.say('x'); }",
            "calls-in-flight=1 | for (let i = 0; i < 500; i++) { region.say('x'); }",
            "message-size=10KiB | region.say('x'.repeat(20000));",
            "timers=5 | for (let i = 0; i < 6; i++) { after(60, () => {}); }",
            "log-lines=5 | for (let i = 0; i < 50; i++) { log.info('x'); }",
            "output=1KiB | console.log('x'.repeat(2000));"})
    void whatGoesBeyondEndsTheScriptInJavaScriptWithItsLine(String limit, String code) {
        Breach breach = breach("lamp.mjs", "import { after, log, region } from 'dispatcher';\n\n" + code + "\n",
                limit);
        assertThat(breach.limit().key()).isEqualTo(limit.split("=")[0]);
        assertThat(breach.place()).isEqualTo("lamp.mjs:3");
        assertThat(lines().stream().filter(line -> !line.contains("INFO"))).singleElement().asString()
                .endsWith(breach.sentence());
    }

    @Test
    void subscriptionsThatAScriptMakesByItselfCountUntilItEndsThem() {
        policy = Policy.TRUSTED;
        reaction = Reaction.SKIP;
        Ending ending = ending(script("lamp.py", """
                from dispatcher import Denied, messages, region
                box = region.create("box")
                def point():
                    return region.call("CreateEndPoint", LifeSpan=10000, CallbackHost="127.0.0.1", CallbackPort=9)
                def touch(of):
                    return region.call("RegisterTouchCallback", ObjectID=box.id, EndPointID=of["EndPointID"])
                def moves(of):
                    return region.call("RegisterUpdatedCallback", ObjectIDs=[box.id], EndPointID=of["EndPointID"])
                first = point()
                one = touch(first)
                two = moves(first)
                for make in point, lambda: touch(first), lambda: moves(first):
                    try:
                        make()
                        print("made")
                    except Denied as denied:
                        print(str(denied)[:27])
                region.call("UnregisterTouchCallback", ObjectID=box.id, RequestID=one["RequestID"])
                moves(first)
                region.call("CloseEndPoint", EndPointID=first["EndPointID"])
                second = point()
                touch(second)
                moves(second)
                print("done")
                """, "subscriptions=3"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("limit subscriptions: 4 of 3\n".repeat(3) + "done\n");
    }

    /** Asking whether somebody is the region's user costs the host what a call does. */
    @Test
    void questionsForTheUserCountAsCalls() {
        Breach breach = breach("lamp.py", """
                import os, OpenSimRemoteControl
                rc = OpenSimRemoteControl.OpenSimRemoteControl(os.environ["OS_REMOTECONTROL_URL"])
                for _ in range(50): rc.AuthenticateAvatarByName("Test User", "wrong")
                """, "calls=5");
        assertThat(breach.limit()).isEqualTo(Limit.CALLS);
        assertThat(breach.place()).isEqualTo("lamp.py:3");
    }

    @Test
    void whereItIsSkippedTheCallIsDeniedAndTheScriptGoesOn() {
        reaction = Reaction.SKIP;
        Ending ending = ending(script("lamp.py", """
                from dispatcher import Denied, region
                region.create("box")
                for _ in range(100):
                    try:
                        region.create("box")
                    except Denied as denied:
                        problem = denied
                print(problem)
                """, "objects=1"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).startsWith("limit objects: 2 of 1").contains("--limit objects=AMOUNT");
        assertThat(lines().getFirst()).endsWith(
                " WARNING test: limit objects: 2 of 1 (lamp.py:5): refused, the script goes on.");
        assertThat(lines()).hasSizeLessThan(10);
        assertThat(lines().getLast()).matches(".* limit objects: refused again \\d+ times\\.");
        assertThat(objects(region)).hasSize(1);
    }

    @Test
    void aStoreThatIsFullRefusesMoreAndKeepsWhatItHas() {
        reaction = Reaction.SKIP;
        Ending ending = ending(script("lamp.py", """
                from dispatcher import Denied, store
                store["a"] = "x" * 900
                try:
                    store["b"] = "x" * 900
                except Denied as denied:
                    print(denied)
                print(list(store))
                """, "store=1KiB"));
        assertThat(ending).as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).startsWith("limit store: 1.8").contains("Delete what is not needed", "['a']");
    }

    @Test
    void aScriptThatIsTooLargeIsNotRun() {
        Breach breach = breach("lamp.py", "print('ran')\n# " + "x".repeat(5000), "script-size=1KiB");
        assertThat(breach.limit()).isEqualTo(Limit.SCRIPT_SIZE);
        assertThat(printed()).isEmpty();
        assertThat(lines()).singleElement().asString().contains("limit script-size: 4.897 KiB of 1 KiB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"py | # %s | import one, two, one\\nprint('imported')",
            "mjs | // %s | import './one.mjs';\\nimport './two.mjs';\\nimport './one.mjs';\\nconsole.log('imported')"})
    void whatAScriptImportsCountsWithIt(String ending, String comment, String text) throws IOException {
        for (String name : List.of("one", "two")) {
            Files.writeString(folder.resolve(name + "." + ending), comment.formatted("x".repeat(1500)));
        }
        assertThat(ending(script("lamp." + ending, text.replace("\\n", "\n"), "script-size=4KiB")))
                .as(this::said).isEqualTo(new Ending.Finished(0));
        assertThat(printed()).isEqualTo("imported\n");
        Breach breach = breach("lamp." + ending, text.replace("\\n", "\n"), "script-size=3000");
        assertThat(breach.limit()).isEqualTo(Limit.SCRIPT_SIZE);
        assertThat(breach.reached()).isBetween(3001L, 3100L);
        assertThat(printed()).isEqualTo("imported\n");
        assertThat(lines()).singleElement().asString()
                .matches(".* ERROR test: limit script-size: [23][.0-9]* KiB of 2.93 KiB.*");
    }
}
