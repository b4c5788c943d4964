package dispatcher.host.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a process holds.
 *
 * @param heap bytes in use after a full collection
 * @param files open file descriptors
 */
record SoakMeasure(long heap, int files) {
    static SoakMeasure take() {
        System.gc();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return new SoakMeasure(used, Objects.requireNonNull(Path.of("/proc/self/fd").toFile().list()).length);
    }

    /** The least of the last third is no more than there was in the second, when all is warm: faults open files for a moment. */
    static void assertFlat(List<SoakMeasure> all, double growth, long spareBytes, int spareFiles) {
        int third = all.size() / 3;
        List<SoakMeasure> before = all.subList(third, 2 * third);
        List<SoakMeasure> after = all.subList(2 * third, all.size());
        assertThat(least(after)).as("heap: %s", all).isLessThan((long) (least(before) * growth) + spareBytes);
        int files = before.stream().mapToInt(SoakMeasure::files).max().orElseThrow();
        int least = after.stream().mapToInt(SoakMeasure::files).min().orElseThrow();
        assertThat(least).as("files: %s", all).isLessThan(files + spareFiles);
    }

    private static long least(List<SoakMeasure> some) {
        return some.stream().mapToLong(SoakMeasure::heap).min().orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f; %d", heap / 1e6, files);
    }
}
