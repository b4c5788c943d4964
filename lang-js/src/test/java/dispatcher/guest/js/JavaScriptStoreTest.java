package dispatcher.guest.js;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JavaScriptStoreTest extends JavaScriptScripts {
    @Test
    void storeKeepsPlainValues() {
        assertThat(outputOf("""
                import { store } from 'dispatcher';
                store.set('count', 3);
                store.set('all', { list: [1, 'two', null, true], inner: { x: 1.5 } });
                console.log(store.get('count') + 1, store.get('all'), store.get('all').list[1]);
                console.log(store.get('none'), store.get('none', 7), store.has('none'), store.has('all'));
                store.set('nothing', null);
                console.log(store.get('nothing', 7), store.keys(), store);
                console.log(store.delete('all'), store.delete('all'), store.keys());
                store.clear();
                console.log(store.keys(), store);
                """)).isEqualTo("""
                4 { list: [1, 'two', null, true], inner: { x: 1.5 } } two
                undefined 7 false true
                null ['all', 'count', 'nothing'] Store of all, count, nothing
                true false ['count', 'nothing']
                [] Store of nothing
                """);
    }

    @Test
    void whatCannotBeKeptIsRefusedAtTheScriptsLine() {
        assertThat(failureOf("import { store } from 'dispatcher';\n\nstore.set('x', () => 1);\n")).startsWith(
                "hello.js:3: WrongArgument: The store takes numbers, text, booleans, lists and structures of these, but a function came.");
        assertThat(failureOf("import { store } from 'dispatcher';\n\nstore.set(5, 1);\n"))
                .startsWith("hello.js:3: WrongArgument: The key takes a text, but the number 5 came.");
    }
}
