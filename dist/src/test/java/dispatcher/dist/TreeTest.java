package dispatcher.dist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TreeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesACopyWithTheSameContentsAndItsTimeAlone() throws Exception {
        Path from = Files.writeString(folder.resolve("from"), "same");
        Path to = Files.writeString(folder.resolve("to"), "same");
        Files.setLastModifiedTime(to, LONG_AGO);

        Tree.copyChanged(from, to);

        assertThat(Files.getLastModifiedTime(to)).isEqualTo(LONG_AGO);
    }

    @Test
    void replacesACopyWithOtherContents() throws Exception {
        Path from = Files.writeString(folder.resolve("from"), "new");
        Path to = Files.writeString(folder.resolve("to"), "old");

        Tree.copyChanged(from, to);

        assertThat(to).hasContent("new");
    }

    @Test
    void removesALinkToAFolderButNotTheFolder() throws Exception {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), kept);

        Tree.delete(link);

        assertThat(link).doesNotExist();
        assertThat(kept).exists();
    }
}
