package dispatcher.bridge.client;

import dispatcher.bridge.Bridge;
import dispatcher.bridge.BridgeDirectory;
import dispatcher.bridge.BridgeFolder;
import dispatcher.bridge.BridgeLimits;
import dispatcher.bridge.BridgeOffer;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.guest.testing.TestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A folder on the other end of a bridge, and what lies outside of it. */
@Timeout(60)
class RemoteFolderTest {
    private static final int LARGEST = 3 << 20;

    private final TestDispatcher dispatcher = new TestDispatcher();
    private Bridge bridge;
    private BridgeClient client;
    private RemoteFolder files;

    @TempDir
    Path whole = Path.of("");

    private Path folder;

    RemoteFolderTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(whole.resolve("script"));
        Files.writeString(whole.resolve("secret.txt"), "secret");
        Files.createDirectory(folder.resolve("tools"));
        Files.writeString(folder.resolve("tools/häuser.py"), "text = 'ü'");
        Files.createSymbolicLink(folder.resolve("out"), Path.of("../secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("in"), Path.of("tools/häuser.py"));
        Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("nothing"));
        bridge = Bridge.open(dispatcher, dispatcher.address(), BridgeLimits.DEFAULT, BridgeDirectory.make(),
                new BridgeOffer(new BridgeFolder(folder, LARGEST, file -> file.endsWith("own")), null));
        client = BridgeClient.open(bridge.socket(), bridge.token(), () -> {});
        files = new RemoteFolder(client, folder);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        bridge.close();
        dispatcher.close();
    }

    private byte[] read(Path path) throws IOException {
        try (var in = Channels.newInputStream(files.newByteChannel(path, Set.of(StandardOpenOption.READ)))) {
            return in.readAllBytes();
        }
    }

    @Test
    void filesAndFoldersAreAsTheyAre() throws IOException {
        assertThat(read(folder.resolve("tools/häuser.py"))).asString().isEqualTo("text = 'ü'");
        assertThat(read(Path.of("in"))).asString().isEqualTo("text = 'ü'");
        List<String> names = new ArrayList<>();
        try (var entries = files.newDirectoryStream(folder, _ -> true)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        assertThat(names).containsExactly("in", "nowhere", "out", "tools", "up");
        assertThat(files.readAttributes(folder, "*")).containsEntry("isDirectory", true);
        assertThat(files.readAttributes(folder.resolve("in"), "*")).containsEntry("isRegularFile", true)
                .containsEntry("size", Files.size(folder.resolve("in")));
        assertThat(files.readAttributes(folder.resolve("in"), "*", LinkOption.NOFOLLOW_LINKS))
                .containsEntry("isSymbolicLink", true);
        assertThat(files.toRealPath(folder.resolve("in"))).isEqualTo(folder.resolve("tools/häuser.py"));
        files.checkAccess(folder.resolve("tools"), Set.of(AccessMode.READ));
    }

    /** So that a language says of {@code node:fs} what it says elsewhere, not what this machine's providers are. */
    @ParameterizedTest
    @ValueSource(strings = {"node:fs", "http://127.0.0.1/x.mjs", "blob:x"})
    void whatNamesNoFileIsNoPath(String uri) {
        assertThatThrownBy(() -> files.parsePath(URI.create(uri))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(files.parsePath(folder.toUri())).isEqualTo(folder);
    }

    @Test
    void largeFilesComeInPiecesUpToTheLimit() throws IOException {
        byte[] bytes = new byte[LARGEST];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("data"), bytes);
        assertThat(read(folder.resolve("data"))).isEqualTo(bytes);
        Files.write(folder.resolve("data"), new byte[1], StandardOpenOption.APPEND);
        assertThatThrownBy(() -> read(folder.resolve("data"))).isInstanceOf(IOException.class)
                .hasMessageContaining("limit script-size");
    }

    @Test
    void whatIsTheHostsOwnIsNotRead() throws IOException {
        Files.writeString(folder.resolve("own"), "secret");
        Files.createSymbolicLink(folder.resolve("other"), Path.of("own"));
        for (String name : List.of("own", "other")) {
            assertThatThrownBy(() -> read(folder.resolve(name))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThatThrownBy(() -> read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> read(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> files.toRealPath(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> files.newDirectoryStream(folder.resolve("in"), _ -> true))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void nothingCanBeWritten() {
        assertThatThrownBy(() -> files.newByteChannel(folder.resolve("new"), Set.of(StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)).write(ByteBuffer.allocate(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.delete(folder.resolve("in"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.setAttribute(folder.resolve("in"), "unix:mode", 0777))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.createDirectory(folder.resolve("new")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.checkAccess(folder, Set.of(AccessMode.WRITE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Straight to the host, past the worker's own checks. */
    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "/etc/passwd", "out", "up/secret.txt", "tools/../../secret.txt",
            "up/script/../secret.txt", "/proc/self/environ", "..", "/"})
    void theHostLetsNobodyOut(String path) throws IOException {
        for (String operation : List.of("file_stat", "file_list", "file_read")) {
            DispatcherException failure = catchThrowableOfType(DispatcherException.class,
                    () -> BridgeClient.await(client.call(operation, Map.of("path", path))));
            assertThat(failure).as(operation).isNotNull();
            assertThat(failure.kind()).isEqualTo(FailureKind.DENIED);
        }
    }

    @Test
    void aPipeIsNotReadLestItBlocks() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor()).isZero();
        assertThatThrownBy(() -> read(folder.resolve("pipe"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void programsThatHaveFilesOfTheirOwnAreOfferedNone() throws IOException {
        try (Bridge other = Bridge.open(dispatcher, dispatcher.address(), BridgeLimits.DEFAULT);
                BridgeClient child = BridgeClient.open(other.socket(), other.token(), () -> {})) {
            for (String operation : List.of("file_stat", "file_read", "ending")) {
                assertThat(catchThrowableOfType(DispatcherException.class,
                        () -> BridgeClient.await(child.call(operation, Map.of("path", "in")))).kind())
                        .isEqualTo(FailureKind.DENIED);
            }
        }
    }
}
