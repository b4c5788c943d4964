package dispatcher.guest.js;

import dispatcher.guest.Policy;
import dispatcher.guest.ScriptException;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TypeScriptTest extends JavaScriptScripts {
    @ParameterizedTest
    @EnumSource(Policy.class)
    void typesAreTakenOut(Policy policy) {
        try (ScriptRun run = new ScriptRun(JAVASCRIPT, folder.resolve("hello.ts"), """
                import { region, args } from 'dispatcher';
                interface Place { x: number; y?: number }
                type Named<T> = { name: string } & T;
                abstract class Base<T> { constructor(readonly_: T) { this.kept = readonly_; } protected kept: T; abstract f(): void }
                class Lamp extends Base<Named<Place>> implements Iterable<number> {
                    f(): void { console.log(this.kept.name as string, this.kept!.x satisfies number); }
                    *[Symbol.iterator](): Iterator<number> { yield 7; }
                }
                let text = 'kept' as string
                ;(new Lamp({ name: 'Lamp', x: 3 })).f();
                const first = <T,>(all: Iterable<T>): T | undefined => { for (const one of all) { return one; } };
                console.log(text, first<number>(new Lamp({ name: '', x: 0 })), args[0]!, region.name);
                """, policy, "argument")) {
            assertThat(run.toTheEnd().output()).isEqualTo("Lamp 3\nkept 7 argument Test Region\n");
        }
    }

    @Test
    void anErrorIsToldAtItsLineAndColumn() {
        assertThat(typeScriptFailure("""
                interface Lamp {
                    name: string;
                }
                const lamps: Map<string, Lamp> = new Map();
                function nameOf(id: string): string {
                    return lamps.get(id)!.name;
                }
                nameOf('none' as string);
                """)).isEqualTo("""
                hello.ts:6: TypeError: Cannot read property 'name' of undefined
                    return lamps.get(id)!.name;
                           ^^^^^^^^^^^^^^^^^^^
                  called from hello.ts:8""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            enum Color { Red }                                  | An enum
            const enum Color { Red }                            | An enum
            namespace Lamps { export const one = 1; }           | A namespace
            class Lamp { constructor(private name: string) {} } | A parameter property
            @frozen class Lamp {}                               | A decorator
            import lamps = require('./lamps.ts');               | An import with =
            export = 7;                                         | An export with =
            """)
    void whatIsMoreThanTypesIsRefusedInOneSentence(String text, String what) {
        assertThat(typeScriptFailure("\n" + text)).startsWith("hello.ts:2: SyntaxError: " + what
                + " is more than a type, and only types are taken out of TypeScript here; ");
    }

    @Test
    void whatIsNoTypeScriptIsToldWithItsPlace() {
        assertThat(typeScriptFailure("const a: = 1;\n")).isEqualTo("""
                hello.ts:1: SyntaxError: Unexpected token
                    const a: = 1;
                             ^""");
    }

    @Test
    void javaScriptAndTypeScriptImportEachOther() throws IOException {
        Files.writeString(folder.resolve("shapes.ts"), """
                import { half } from './half.mjs';
                export type Size = number;
                export const small: Size = half(3 as Size);
                """);
        Files.writeString(folder.resolve("half.mjs"), "export const half = size => size / 2;\n");
        assertThat(outputOf("import { small } from './shapes.ts'; console.log(small);")).isEqualTo("1.5\n");
    }

    @Test
    void anImportedFileIsToldOfAtItsOwnPlace() throws IOException {
        Files.writeString(folder.resolve("shapes.ts"), "export const one = 1;\nexport enum Shape { Box }\n");
        assertThat(failureOf("console.log('begun');\nimport { Shape } from './shapes.ts';")).startsWith("""
                shapes.ts:2: SyntaxError: An enum is more than a type""").contains("    export enum Shape { Box }\n");
    }

    @Test
    void anErrorInAnImportedFileIsToldAtItsOwnPlace() throws IOException {
        Files.writeString(folder.resolve("shapes.mts"), """
                export function area(side: number): number {
                    return (side as any).missing.value;
                }
                """);
        assertThat(failureOf("import { area } from './shapes.mts';\narea(2);")).isEqualTo("""
                shapes.mts:2: TypeError: Cannot read property 'value' of undefined
                    return (side as any).missing.value;
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  called from hello.js:2""");
    }

    @Test
    void aTypeThatIsImportedAsAValueIsExplained() throws IOException {
        Files.writeString(folder.resolve("shapes.ts"), "export interface Shape {}\n");
        assertThat(typeScriptFailure("import { Shape } from './shapes.ts';\nconst shapes: Shape[] = [];"))
                .startsWith("hello.ts:1: SyntaxError: ").contains("Shape")
                .contains("Write 'import type' for what is only a type.");
    }

    private String typeScriptFailure(String text) {
        return catchThrowableOfType(ScriptException.class, () -> {
            try (ScriptRun run = new ScriptRun(JAVASCRIPT, folder.resolve("hello.ts"), text, Policy.CONSTRAINED)) {
                run.toTheEnd();
            }
        }).explanation().replace(folder + "/", "");
    }
}
