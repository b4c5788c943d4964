package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;

/** Breaks prose and lists of code into lines of at most 120 characters. */
final class Wrapped {
    static final int WIDTH = 120;

    private Wrapped() {}

    /** Words after a first indent, further lines after another. */
    static String prose(String first, String next, String text) {
        return pieces(first, next, List.of(text.split(" ")), " ");
    }

    /** {@code open a, b, c close} on one line where it fits, else wrapped with the given indent. */
    static String list(String open, String next, List<String> items, String close) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            pieces.add(items.get(i) + (i + 1 < items.size() ? "," : close));
        }
        return pieces.isEmpty() ? open + close : pieces(open, next, pieces, " ");
    }

    /** {@code open a, b, c close} on one line where it fits, else with the items on lines of their own. */
    static String block(String step, String open, String space, String indent, List<String> items, String close) {
        String one = open + (items.isEmpty() ? "" : space) + String.join(", ", items) + (items.isEmpty() ? "" : space)
                + close;
        return one.length() <= WIDTH
                ? one
                : open + "\n" + list(indent + step, indent + step, items, ",") + "\n" + indent + close;
    }

    private static String pieces(String first, String next, List<String> pieces, String between) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String piece : pieces) {
            if (!fresh && line.length() + between.length() + piece.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                fresh = true;
            }
            line.append(fresh ? "" : between).append(piece);
            fresh = false;
        }
        return text.append(line).toString();
    }
}
