package dispatcher.host.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of a limit as people write them: {@code 2s}, {@code 64MiB}, {@code 100}, {@code none}. */
final class Amount {
    static final long NONE = Long.MAX_VALUE;

    private static final Pattern WRITTEN = Pattern
            .compile("(\\d{1,15}(?:\\.\\d{1,9})?)\\s*([A-Za-z]*)");
    private static final Map<String, Long> TIMES = Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L,
            "h", 3_600_000_000_000L);
    private static final Map<String, Long> SIZES = Map.of("b", 1L, "kib", 1L << 10, "mib", 1L << 20, "gib", 1L << 30);

    private Amount() {}

    /** @throws IllegalArgumentException where it is none, with what would be one */
    static long read(Limit.Unit unit, String text) {
        if (text.equals("none")) {
            return NONE;
        }
        Matcher written = WRITTEN.matcher(text.trim());
        Long factor = written.matches() ? factor(unit, written.group(2)) : null;
        if (factor == null) {
            throw new IllegalArgumentException(expected(unit));
        }
        return new BigDecimal(written.group(1)).multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.CEILING).min(BigDecimal.valueOf(NONE)).longValue();
    }

    static String write(Limit.Unit unit, long amount) {
        return amount == NONE ? "none" : switch (unit) {
            case TIME -> scaled(amount, 1_000_000_000L, "s");
            case BYTES -> amount < 1 << 10
                    ? amount + " B"
                    : amount < 1 << 20
                            ? scaled(amount, 1 << 10, "KiB")
                            : scaled(amount, 1 << 20, "MiB");
            case COUNT -> String.format(Locale.ROOT, "%,d", amount);
            case PER_SECOND -> String.format(Locale.ROOT, "%,d/s", amount);
        };
    }

    private static @org.jspecify.annotations.Nullable Long factor(Limit.Unit unit, String suffix) {
        return switch (unit) {
            case TIME -> TIMES.get(suffix);
            case BYTES -> SIZES.get(suffix.isEmpty() ? "b" : suffix.toLowerCase(Locale.ROOT));
            case COUNT, PER_SECOND -> suffix.isEmpty() ? 1L : null;
        };
    }

    private static String expected(Limit.Unit unit) {
        return switch (unit) {
            case TIME -> "a time such as 500ms, 2s, 10min or 1h, or none";
            case BYTES -> "a size such as 64KiB, 256MiB or 1GiB, or none";
            case COUNT -> "a whole number, or none";
            case PER_SECOND -> "a whole number a second, or none";
        };
    }

    private static String scaled(long amount, long unit, String name) {
        return new BigDecimal(amount).divide(BigDecimal.valueOf(unit), 3, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString() + " " + name;
    }
}
