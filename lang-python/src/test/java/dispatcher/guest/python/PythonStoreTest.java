package dispatcher.guest.python;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonStoreTest extends PythonScripts {
    @Test
    void storeIsADict() {
        assertThat(outputOf("""
                from dispatcher import store

                store["visits"] = store.get("visits", 0) + 1
                store["all"] = {"list": [1, 2.5, True, None, "ü"], "more": {}}
                store["none"] = None
                print(store["visits"], store["all"], store["none"], store.get("none", 5), store.get("more"))
                print("visits" in store, "vists" in store, len(store), [*store], store.keys(), store)
                print(store.items()[1:], store.values()[1:])
                del store["all"]
                print(store.keys())
                store.clear()
                print(len(store), store)
                """)).isEqualTo("""
                1 {'list': [1, 2.5, True, None, 'ü'], 'more': {}} None None None
                True False 3 ['all', 'none', 'visits'] ['all', 'none', 'visits'] <store of all, none, visits>
                [('none', None), ('visits', 1)] [None, 1]
                ['none', 'visits']
                0 <store of nothing>
                """);
    }

    @Test
    void missingKeyIsToldWithWhatMayHaveBeenMeant() {
        assertThat(failureOf("""
                from dispatcher import store
                store["visits"] = 1
                print(store["vists"])
                """)).startsWith("hello.py:3: KeyError: 'vists'\nDid you mean visits?");
        assertThat(failureOf("""
                from dispatcher import store
                del store["vists"]
                """)).startsWith("hello.py:2: KeyError: 'vists'");
    }

    @Test
    void whatCannotBeKeptIsTold() {
        assertThat(failureOf("from dispatcher import store\nstore['f'] = print\n")).startsWith(
                "hello.py:2: WrongArgument: The store takes numbers, text, booleans, lists and structures of these, but a function came.");
        assertThat(failureOf("""
                from dispatcher import region, store
                store["lamps"] = {"all": [1, region.create("box", name="Lamp")]}
                """)).startsWith("hello.py:2: WrongArgument: The store takes plain values, but <Object 'Lamp' ")
                .contains("> came. Keep its id; region.get(id) gives it again.");
        assertThat(failureOf("from dispatcher import store\nstore[5] = 1\n")).startsWith(
                "hello.py:2: WrongArgument: The key takes a text, but the number 5 came.");
        assertThat(failureOf("from dispatcher import store\nstore[5]\n")).startsWith(
                "hello.py:2: WrongArgument: The key takes a text, but the number 5 came.");
    }
}
