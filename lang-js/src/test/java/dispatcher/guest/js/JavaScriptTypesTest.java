package dispatcher.guest.js;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The types that editors read name all that the library has, and nothing else. */
class JavaScriptTypesTest extends JavaScriptScripts {
    /** Prints each name that only one of them has; an interface is compared with what has that type. */
    private static final String COMPARE = """
            import * as library from 'dispatcher';
            import { parse } from './parser.mjs';
            import { types } from './types.mjs';

            const { region, store, log, Touch, Move, Change, Item, Asset, Loss, Gap, Gone, DispatcherError } = library;
            const unnamed = {
              Assets: region.assets, Avatars: region.avatars, Log: log, Store: store, Sun: region.sun, Terrain: region.terrain,
            };
            const examples = {
              Touch: new Touch({}, { TouchEvent: {} }), Move: new Move({}, {}), Change: new Change({}, {}), Item: new Item({}),
              Asset: new Asset({}), Loss: new Loss({}), Gap: new Gap({}), Gone: new Gone({}, {}),
              DispatcherError: new DispatcherError(),
            };
            const common = ['constructor', 'toString', 'toJSON', 'name', 'message', 'stack', 'length'];

            function differ(what, stub, runtime) {
              for (const name of new Set([...stub, ...runtime])) {
                if (!stub.has(name) || !runtime.has(name)) {
                  console.log(`${what}${name} is missing in the ${stub.has(name) ? 'library' : 'types'}`);
                }
              }
            }

            const declared = new Map();
            const values = new Set();
            for (const { type, declaration } of parse(types, { sourceType: 'module', plugins: [['typescript', { dts: true }]] })
              .program.body) {
              if (type !== 'ExportNamedDeclaration') {
                continue;
              }
              const name = declaration.id?.name ?? declaration.declarations[0].id.name;
              if (/^(Class|TSInterface)Declaration$/.test(declaration.type)) {
                const body = declaration.body.body.map(member => member.key?.name).filter(key => key !== undefined);
                declared.set(name, new Set(body));
              }
              if (!declaration.type.startsWith('TSInterface') && !declaration.type.startsWith('TSType')) {
                values.add(name);
              }
            }

            /** What the library has only to refuse it. */
            function isRefusal(prototype, name) {
              const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
              try {
                return set !== undefined && get.call(prototype) === undefined;
              } catch {
                return false;
              }
            }

            function ofType(prototype) {
              return Object.getOwnPropertyNames(prototype).filter(name => !isRefusal(prototype, name));
            }

            function counted(name, names) {
              const isData = name in examples && name !== 'DispatcherError';
              return new Set([...names].filter(each => isData || declaredOwn(name, each) || !common.includes(each))
                .filter(each => !['constructor', 'toString', 'toJSON'].includes(each)));
            }

            function declaredOwn(name, member) {
              return declared.get(name).has(member);
            }

            differ('', values, new Set(Object.keys(library)));
            let compared = 0;
            for (const [name, members] of declared) {
              const object = unnamed[name];
              const type = library[name];
              if (object === undefined && type === undefined) {
                continue;
              }
              const names = object === log
                ? Object.keys(log)
                : [...ofType(object === undefined ? type.prototype : Object.getPrototypeOf(object)),
                   ...Object.getOwnPropertyNames(examples[name] ?? {})];
              differ(`${name}.`, counted(name, members), counted(name, names));
              compared++;
            }
            console.log(`compared ${compared}`);
            """;

    @Test
    void typesAndLibraryHaveTheSameNames() throws IOException {
        try (InputStream in = JavaScriptLanguage.class.getResourceAsStream("library/dispatcher/index.d.ts")) {
            assertThat(comparedWith(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)))
                    .matches("compared [23]\\d\n");
        }
    }

    @Test
    void aNameThatTheLibraryDoesNotHaveIsFound() throws IOException {
        assertThat(comparedWith("export class Touch { avatar: string; mood: string; }\nexport const sky: number;"))
                .contains("Touch.mood is missing in the library\n", "Touch.object is missing in the types\n",
                        "sky is missing in the library\n", "connect is missing in the types\n");
    }

    private String comparedWith(String types) throws IOException {
        Files.writeString(folder.resolve("types.mjs"),
                "export const types = `" + types.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
                        + "`;");
        try (InputStream parser = JavaScriptLanguage.class
                .getResourceAsStream(TypeScript.parserFolder() + "/index.js")) {
            Files.write(folder.resolve("parser.mjs"), Objects.requireNonNull(parser).readAllBytes());
        }
        return outputOf(COMPARE);
    }
}
