package dispatcher.host.store;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Timeout(120)
class FileStoreTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("new/lamp.db");
    }

    @Test
    void valuesComeBackAsTheyWentAlsoForTheNextRun() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("one", 1);
        values.put("minus", -7);
        values.put("half", 1.5);
        values.put("whole double", 1.0);
        values.put("minus zero", -0.0);
        values.put("tiny", Double.MIN_VALUE);
        values.put("large", 1e300);
        values.put("long", Long.MIN_VALUE);
        values.put("big", BigInteger.TWO.pow(20_000).subtract(BigInteger.ONE));
        values.put("text", "häh? \u0000\n\"😀");
        values.put("yes", true);
        values.put("nothing", null);
        values.put("list", Arrays.asList(1, 2.0, null, List.of("a", false)));
        values.put("map", Map.of("z", 1, "a", Map.of("deep", List.of())));
        try (FileStore store = new FileStore(file())) {
            values.forEach(store::put);
        }
        try (FileStore store = new FileStore(file())) {
            values.forEach((key, value) -> {
                assertThat(store.has(key)).isTrue();
                assertThat(store.get(key)).as(key).isEqualTo(value);
            });
            assertThat(store.keys()).containsExactlyElementsOf(values.keySet().stream().sorted().toList());
        }
    }

    @Test
    void whatIsNotThereIsNothing() {
        try (FileStore store = new FileStore(file())) {
            assertThat(store.has("a")).isFalse();
            assertThat(store.get("a")).isNull();
            assertThat(store.remove("a")).isFalse();
            assertThat(store.keys()).isEmpty();
        }
    }

    @Test
    void aValueTakesThePlaceOfTheOneBeforeUntilItIsRemoved() {
        try (FileStore store = new FileStore(file())) {
            store.put("a", 1);
            store.put("a", List.of(2));
            assertThat(store.get("a")).isEqualTo(List.of(2));
            assertThat(store.remove("a")).isTrue();
            assertThat(store.has("a")).isFalse();
        }
    }

    @Test
    void isASmallMemory() {
        List<Long> larger = new ArrayList<>();
        try (FileStore store = new FileStore(file(), 1 << 20, larger::add)) {
            store.put("a", "x".repeat(600_000));
            assertThat(failure(() -> store.put("b", "y".repeat(600_000))).kind()).isEqualTo(FailureKind.TOO_LARGE);
            assertThat(store.keys()).containsExactly("a");
            store.put("a", "z".repeat(1_000_000));
            store.put("é".repeat(200), "ü");
            assertThat(failure(() -> store.put("k".repeat(201), 1))).hasMessageContaining("1 to 200 characters");
            assertThat(failure(() -> store.put("", 1)).kind()).isEqualTo(FailureKind.TOO_LARGE);
            assertThat(failure(() -> store.put("a", "x".repeat(1 << 20))))
                    .hasMessage("The store would grow beyond 1,048,576 bytes with a of 1,048,578.");
            assertThat(store.get("a")).isEqualTo("z".repeat(1_000_000));
        }
    }

    @Test
    void manySmallThingsCountToo() {
        List<Long> larger = new ArrayList<>();
        try (FileStore store = new FileStore(file(), 700, larger::add)) {
            for (int i = 0; i < 10; i++) {
                store.put("k" + i, i);
            }
            assertThat(failure(() -> store.put("l", 1)).kind()).isEqualTo(FailureKind.TOO_LARGE);
            assertThat(larger).containsExactly(10 * 67L + 66);
            store.remove("k0");
            store.put("l", 1);
        }
    }

    @Test
    void numbersThatNobodyCouldReadAreRefused() {
        try (FileStore store = new FileStore(file())) {
            store.put("a", BigInteger.ONE.shiftLeft(3 << 20).subtract(BigInteger.ONE));
            assertThat(store.get("a")).isEqualTo(BigInteger.ONE.shiftLeft(3 << 20).subtract(BigInteger.ONE));
            assertThat(failure(() -> store.put("a", BigInteger.ONE.shiftLeft(3 << 20))).kind())
                    .isEqualTo(FailureKind.TOO_LARGE);
        }
    }

    @Test
    void whatIsNoPlainValueIsRefused() {
        try (FileStore store = new FileStore(file())) {
            for (Object value : List.of(Double.NaN, Float.POSITIVE_INFINITY, new Object(), List.of(Map.of(1, 2)))) {
                assertThat(failure(() -> store.put("a", value)).kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
            }
            assertThat(store.keys()).isEmpty();
        }
    }

    @Test
    void twoRunsKeepWhatBothPut() {
        try (FileStore one = new FileStore(file()); FileStore two = new FileStore(file())) {
            CompletableFuture.allOf(CompletableFuture.runAsync(() -> putMany(one, "one")),
                    CompletableFuture.runAsync(() -> putMany(two, "two"))).orTimeout(60, TimeUnit.SECONDS).join();
            assertThat(one.keys()).hasSize(200).isEqualTo(two.keys());
        }
    }

    private static void putMany(FileStore store, String name) {
        IntStream.range(0, 100).forEach(i -> store.put(name + i, i));
    }

    @Test
    void manyCanMakeTheSameFileAtOnce() {
        List<FileStore> stores = IntStream.range(0, 8).mapToObj(_ -> new FileStore(file())).toList();
        CompletableFuture.allOf(IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> stores.get(i).put("k" + i, i),
                        Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new)).orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(stores.getFirst().keys()).hasSize(8);
        stores.forEach(FileStore::close);
    }

    /** The program ends without any farewell in the middle of putting. */
    @Test
    void whatWasPutIsThereAfterAKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Putter.class.getName(), file().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int said = 0;
        try (var lines = process.inputReader()) {
            while (said < 50) {
                said = Integer.parseInt(lines.readLine());
            }
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Integer.parseInt(line);
            }
        }
        assertThat(process.waitFor()).isEqualTo(137);
        try (FileStore store = new FileStore(file())) {
            assertThat((Integer) store.get("n")).isBetween(said, said + 1);
        }
    }

    /** Counts, and says each number when it is kept. */
    static final class Putter {
        public static void main(String[] arguments) {
            try (FileStore store = new FileStore(Path.of(arguments[0]))) {
                for (int i = 1;; i++) {
                    store.put("n", i);
                    System.out.print(i + "\n");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void aFileOfSomethingElseIsToldAndStaysAsItIs() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no database at all, just words ".repeat(10));
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other)) {
            connection.createStatement().execute("create table things (a)");
        }
        for (Path file : List.of(text, other)) {
            byte[] before = Files.readAllBytes(file);
            try (FileStore store = new FileStore(file)) {
                DispatcherException failure = failure(() -> store.put("a", 1));
                assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
                assertThat(failure.explanation()).startsWith("The script's store " + file + " cannot be used: ")
                        .endsWith("--store FILE.").doesNotContain("\n", "SQLITE", "..");
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        for (Path file : List.of(noFolder.resolve("a.db"), folder)) {
            try (FileStore store = new FileStore(file)) {
                assertThat(failure(() -> store.get("a")).explanation()).contains(file.toString(), "cannot be used");
            }
        }
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        try (FileStore store = new FileStore(file())) {
            store.put("a", 1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "what?cache=shared.db", "100%25.db", "é#.db"})
    void takesEveryNameOfAFile(String name) {
        Path file = folder.resolve(name);
        try (FileStore store = new FileStore(file)) {
            store.put("a", 1);
        }
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void nothingIsMadeUnlessItIsUsed() {
        try (FileStore store = new FileStore(file())) {
            assertThat(store).isNotNull();
        }
        assertThat(file().getParent()).doesNotExist();
    }

    @Test
    void refusesToBeUsedAfterItsEnd() {
        FileStore store = new FileStore(file());
        store.close();
        store.close();
        assertThat(failure(store::keys).kind()).isEqualTo(FailureKind.DENIED);
    }

    @Test
    void eachScriptHasItsOwnPlaceWhateverItIsCalled() throws IOException {
        Path script = Files.createFile(folder.resolve("my lamp.py"));
        Path link = Files.createSymbolicLink(folder.resolve("link.py"), script);
        Path twin = Files.createFile(Files.createDirectory(folder.resolve("b")).resolve("my lamp.py"));
        assertThat(StorePlace.of(script)).isEqualTo(StorePlace.of(link)).isNotEqualTo(StorePlace.of(twin));
        assertThat(StorePlace.of(script).getFileName().toString()).matches("my_lamp\\.py-[0-9a-f]{16}\\.db");
    }

    private static DispatcherException failure(ThrowingCallable call) {
        return catchThrowableOfType(DispatcherException.class, call);
    }
}
