package dispatcher.host.region.handler;

import dispatcher.host.region.request.Refusal;

/**
 * Counts how often a regular expression looks at a character, over all names of a search, and stops one that looks too
 * often: some patterns would else look for longer than anybody lives.
 */
final class Patience {
    private static final long LOOKS = 20_000_000;

    private long left = LOOKS;

    CharSequence watch(String text) {
        return new Watched(text, 0, text.length());
    }

    private final class Watched implements CharSequence {
        private final String text;
        private final int start;
        private final int end;

        Watched(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw Refusal.fatal("The pattern takes too long.");
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
