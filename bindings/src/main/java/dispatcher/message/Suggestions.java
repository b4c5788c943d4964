package dispatcher.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant who wrote one that there is not. */
public final class Suggestions {
    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private Suggestions() {}

    /** The known names that are spelled nearly so, the nearest first, at most three; letter case does not count. */
    public static List<String> nearest(String wanted, Collection<String> known) {
        String folded = fold(wanted.substring(0, Math.min(wanted.length(), LONGEST)));
        int limit = Math.max(2, folded.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(folded, fold(name))))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** The same as a sentence for an author, for example {@code Did you mean ChatRequest?}; empty where nothing is near. */
    public static String question(String wanted, Collection<String> known) {
        List<String> names = nearest(wanted, known);
        return names.isEmpty() ? "" : "Did you mean " + String.join(" or ", names) + "?";
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance; what is only missing at the beginning or the end (a domain, "Request") costs one. */
    private static int distance(String a, String b) {
        if (a.length() >= 3 && (b.startsWith(a) || b.endsWith(a))) {
            return a.length() == b.length() ? 0 : 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
