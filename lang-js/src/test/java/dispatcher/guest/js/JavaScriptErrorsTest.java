package dispatcher.guest.js;

import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JavaScriptErrorsTest extends JavaScriptScripts {
    @Test
    void aHugeNumberIsShortened() {
        assertThat(failureOf("import { region } from 'dispatcher';\nawait region.say(10n ** 400n);\n")).startsWith(
                "hello.js:2: WrongArgument: say takes a text, but the number 1" + "0".repeat(39) + "… came.");
    }

    @Test
    void topLineIsTheScriptsFileAndLine() {
        assertThat(failureOf("""
                function inner(x) {
                  return x.lamp.name;
                }
                const outer = () => inner({});

                outer();
                """)).isEqualTo("""
                hello.js:2: TypeError: Cannot read property 'name' of undefined
                    return x.lamp.name;
                           ^^^^^^^^^^^
                  called from hello.js:4, in outer
                  called from hello.js:6""");
    }

    @Test
    void whatWouldDoSomethingElseIsRefused() {
        assertThat(outputOf("""
                import { region } from 'dispatcher';
                import * as messages from 'dispatcher/messages';
                const lamp = await region.create('box', { description: 'Bright' });
                console.log(await lamp.description() === (await lamp.parts())[0].description);
                for (const call of [
                  () => lamp.paint(),
                  async () => (await lamp.parts())[0].paint(null),
                  () => region.move([[lamp, [1, 2, 3], null, null, null, 7]]),
                  () => messages.findObjects({ pattern: 'x' }, 5),
                ]) {
                  await call().catch(e => console.log(e));
                }
                """)).isEqualTo("""
                true
                WrongArgument: paint takes a colour: a name, #rrggbb or three numbers from 0 to 1, but nothing came.
                WrongArgument: paint takes a colour: a name, #rrggbb or three numbers from 0 to 1, but nothing came.
                WrongArgument: region.move takes object, position, rotation, velocity, acceleration of each object, but a list of 6 came.
                WrongArgument: findObjects takes a region after its fields, but the number 5 came.
                """);
    }

    @Test
    void errorAfterAnAwaitIsToldThere() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                async function work() {
                  await region.say('hello');
                  nowhere();
                }
                await work();
                """)).isEqualTo("""
                hello.js:4: ReferenceError: nowhere is not defined
                    nowhere();
                    ^^^^^^^""");
    }

    @Test
    void whereAsynchronousCodeBeganIsNoCaller() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const work = async () => { await region.create('box', { position: 'there' }); };
                await work();
                """)).startsWith("hello.js:2: WrongArgument: ").endsWith("^\n  called from hello.js:3");
    }

    @Test
    void errorOfTheRegionIsToldAtTheScriptsLine() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                async function work() {
                  const gone = await region.create('box', { name: 'Gone' });
                  await region.delete(gone);
                  await gone.moveTo([1, 2, 3]);
                }
                await work();
                """)).startsWith("""
                hello.js:5: Refused: The region refused it: no such object. Check the id.
                    await gone.moveTo([1, 2, 3]);
                """);
    }

    /** Beyond a thousand calls in a second their places are not remembered. */
    @Test
    void errorOfTheRegionIsToldHoweverManyCallsThereWere() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const gone = await region.create('box', { name: 'Gone' });
                await region.delete(gone);
                for (let n = 0; n < 3_000; n++) {
                  await region.say('hello');
                }
                await gone.moveTo([1, 2, 3]);
                """)).contains("Refused: The region refused it: no such object. Check the id.");
    }

    @Test
    void errorBehindTheFirstStepOfACallIsToldAtTheScriptsLineToo() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                await region.create('00000000-0000-0000-0000-000000000001');
                """)).startsWith("hello.js:2: Refused: The region refused it: no such asset.");
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                await region.create('box', { position: 'there' });
                """)).startsWith("hello.js:2: WrongArgument: CreateObjectRequest.Position takes three numbers");
    }

    @Test
    void syntaxErrorHasFileLineAndCaret() {
        assertThat(failureOf("let x = 1;\nlet y = = 2;\n")).isEqualTo("""
                hello.js:2: SyntaxError: Expected an operand but found =
                    let y = = 2;
                            ^""");
    }

    @Test
    void syntaxErrorOfAnImportedFileIsToldThere() throws IOException {
        Files.writeString(folder.resolve("broken.js"), "const x = 1;\nconst y = (2;\n");
        assertThat(failureOf("import './broken.js';\n")).startsWith("""
                broken.js:2: SyntaxError: Expected ) but found ;
                    const y = (2;
                                ^""");
    }

    @Test
    void errorInAnImportedFileIsToldThere() throws IOException {
        Files.createDirectory(folder.resolve("tools"));
        Files.writeString(folder.resolve("tools/doors.mjs"), "export const open = door => door.open();\n");
        assertThat(failureOf("""
                import { open } from './tools/doors.mjs';
                open({});
                """)).isEqualTo("""
                tools/doors.mjs:1: TypeError: door.open is not a function
                    export const open = door => door.open();
                                                ^^^^^^^^^^^
                  called from hello.js:2""");
    }

    @Test
    void missingNameOfAModuleIsTold() {
        assertThat(failureOf("\nimport { regoin } from 'dispatcher';\n"))
                .startsWith(
                        "hello.js:2: SyntaxError: The requested module 'dispatcher' does not provide an export named 'regoin'. Did you mean Region or region?");
    }

    @Test
    void missingModuleIsNamed() {
        assertThat(failureOf("\nimport fs from 'fs';\n")).isEqualTo("""
                hello.js:2: Error: Cannot find module 'fs' imported from hello.js. Scripts import 'dispatcher' and files such as \
                './doors.mjs'; there is no Node.js below them: see docs/packages.md.
                    import fs from 'fs';
                                   ^^^^""");
        assertThat(failureOf("import './nothing.js';\n"))
                .startsWith("hello.js:1: Error: Cannot find module 'nothing.js' imported from hello.js");
    }

    @Test
    void addressesAndLeftOutEndingsAreHintedAt() throws IOException {
        assertThat(failureOf("import fs from 'node:fs';\n")).startsWith(
                "hello.js:1: Error: Cannot find module 'node:fs' imported from hello.js. Scripts import 'dispatcher' and files");
        Files.writeString(folder.resolve("doors.mjs"), "export const door = 1;\n");
        for (String name : List.of("doors", "./doors")) {
            assertThat(failureOf("import { door } from '%s';\n".formatted(name))).startsWith(
                    "hello.js:1: Error: Cannot find module 'doors' imported from hello.js. Write './doors.mjs'.\n");
        }
    }

    @Test
    void whatIsNoErrorIsToldToo() {
        assertThat(failureOf("throw 'a text';\n")).startsWith("hello.js: Thrown: a text");
        assertThat(failureOf("await 1;\nthrow { code: 5 };\n")).startsWith("hello.js: Thrown: {\"code\":5}");
    }

    @Test
    void causeIsTold() {
        assertThat(failureOf("throw new RangeError('no lamp', { cause: new Error('no power') });\n")).startsWith("""
                hello.js:1: RangeError: no lamp
                  caused by Error: no power
                    throw new RangeError(""");
    }

    @Test
    void endlessRecursionIsToldShortly() {
        assertThat(failureOf("const again = n => again(n + 1);\nagain(0);\n"))
                .startsWith("hello.js:1: RangeError: Maximum call stack size exceeded");
    }

    @Test
    void rejectionThatNobodyAwaitsIsReported() {
        assertThat(failureOf("""
                const work = async () => { throw new TypeError('floating'); };
                work();
                """)).startsWith("hello.js:1: TypeError: floating\n");
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                region.get('00000000-0000-0000-0000-000000000001');
                """)).startsWith("hello.js:2: Refused: The region refused it: no such object.");
    }

    @Test
    void everyRejectionThatNobodyAwaitsIsReported() {
        assertThat(failureOf("""
                const work = async text => { throw new TypeError(text); };
                work('one'); work('two');
                work('three');
                """).lines().filter(line -> line.startsWith("hello.js:"))).containsExactly(
                "hello.js:1: TypeError: one", "hello.js:1: TypeError: two", "hello.js:1: TypeError: three");
    }

    @Test
    void aRejectionWhileOneIsExplainedIsReportedToo() {
        assertThat(failureOf("""
                Promise.reject({ toJSON() {
                  Promise.reject(new Error('two'));
                  return 'one';
                } });
                """)).contains("one").contains("hello.js:2: Error: two");
    }

    @Test
    void rejectionsAreReportedBesideTheFailureOfTheMainCodeAndOfAHandler() {
        assertThat(failureOf("""
                Promise.reject(new Error('floating'));
                throw new Error('main');
                """).lines().filter(line -> line.startsWith("hello.js:"))).containsExactlyInAnyOrder(
                "hello.js:1: Error: floating", "hello.js:2: Error: main");
        assertThat(failureOf("""
                import { after } from 'dispatcher';
                after(0, () => {
                  Promise.reject(new Error('floating'));
                  throw new Error('handler');
                });
                """).lines().filter(line -> line.startsWith("hello.js:"))).containsExactlyInAnyOrder(
                "hello.js:3: Error: floating", "hello.js:4: Error: handler");
    }

    @Test
    void callThatIsWrongIsReportedAlthoughTheMainCodeFailsAtOnce() {
        try (ScriptRun run = open("""
                import { region } from 'dispatcher';
                const lamp = await region.create('box');
                lamp.paint('rd');
                await lamp.onTouch();
                """)) {
            assertThatThrownBy(run::toTheEnd)
                    .hasMessageContaining("hello.js:4: WrongArgument: onTouch takes a function");
            assertThat(run.dispatcher().loop().failures()).singleElement().asString()
                    .contains("hello.js:3: WrongArgument: There is no colour 'rd'. Did you mean red?");
        }
    }

    @Test
    void registrationThatFailsIsReportedThoughNobodyAwaitsIt() {
        assertThat(failureOf("""
                import { region } from 'dispatcher';
                const gone = await region.create('box');
                await gone.delete();
                gone.onTouch(() => {});
                """)).startsWith("hello.js:4: Refused: no such object");
    }

    @Test
    void handlersThatFailAreReportedAndTheScriptGoesOn() {
        try (ScriptRun run = open("""
                import { after, log, region } from 'dispatcher';

                after(0, () => undefinedOne());
                after(0.001, async () => {
                  await region.say('x');
                  undefinedTwo();
                });
                after(0.05, () => log('third'));
                """)) {
            run.toTheEnd();
            assertThat(run.dispatcher().log()).containsExactly("INFO third");
            assertThat(run.dispatcher().loop().failures())
                    .extracting(e -> String.valueOf(e.getMessage()).replace(folder + "/", ""))
                    .containsExactly("hello.js:3: ReferenceError: undefinedOne is not defined",
                            "hello.js:6: ReferenceError: undefinedTwo is not defined");
        }
    }

    @Test
    void asyncTimerThatFailsIsReportedEachTime() {
        try (ScriptRun run = open("""
                import { every } from 'dispatcher';
                every(0.001, async () => { throw new Error('again'); });
                """)) {
            run.main();
            run.dispatcher().loop().turnUntil(() -> run.dispatcher().loop().failures().size() == 3);
            assertThat(run.dispatcher().loop().failures())
                    .allMatch(e -> String.valueOf(e.getMessage()).endsWith("hello.js:2: Error: again"));
        }
    }

    @Test
    void errorsAreCaughtByTheirKind() {
        assertThat(outputOf("""
                import { region, DispatcherError, Refused, Unsupported } from 'dispatcher';
                try {
                  await region.get('00000000-0000-0000-0000-000000000001');
                } catch (e) {
                  console.log(e instanceof Refused, e instanceof Error, e.kind, '|', e.message, '|', e.advice, '|', e.regionText);
                  console.log(e.stack.split('\\n')[0]);
                }
                try {
                  await region.call('RestartRequest');
                } catch (e) {
                  console.log(e instanceof DispatcherError, e instanceof Unsupported, String(e), e.regionText);
                }
                """)).isEqualTo("""
                true true Refused | The region refused it: no such object. | Check the id. | no such object
                Refused: The region refused it: no such object. Check the id.
                true true Unsupported: The region does not know RestartRequest. null
                """);
    }
}
