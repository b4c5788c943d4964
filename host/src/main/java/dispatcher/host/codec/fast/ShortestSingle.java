package dispatcher.host.codec.fast;

import java.math.BigInteger;

/**
 * The shortest decimal that is a single, and the nearest of these, by the way that R. Giulietti published as "Schubfach": of the
 * decimals with a given spacing at most two are inside what rounds to the single, so only two spacings have to be looked at.
 *
 * <p>A single is c · 2^q, c of 24 bits. Bounds are in quarters of the finer spacing 10^k, cut to integers of which the last
 * bit tells that something was cut off. 10^-k comes from a table as g · 2^-(62 - floor(log2 10^-k)), g of 63 bits and
 * rounded up; one single of each 23 was compared with {@link Float#toString}.
 */
final class ShortestSingle {
    private static final int MIN_K = -46;
    private static final int MAX_K = 32;
    private static final int HIDDEN = 1 << 23;
    private static final long[] G = powers();

    private ShortestSingle() {}

    /**
     * Its digits and, in the lower 8 bits, the exponent of ten that they are multiplied with.
     *
     * @param bits those of a normal positive single
     */
    static long of(int bits) {
        int c = bits & HIDDEN - 1 | HIDDEN;
        int q = (bits >>> 23) - 150;
        boolean even = c != HIDDEN || q == -149;
        int k = even ? q * 315_653 >> 20 : q * 315_653 - 131_008 >> 20;
        int shift = q + log2OfPower(-k) + 2;
        long g = G[k - MIN_K];
        int open = c & 1;
        long low = quarters(g, 4 * c - (even ? 2 : 1), shift) + open;
        long here = quarters(g, 4 * c, shift);
        long high = quarters(g, 4 * c + 2, shift) - open;
        return nearest(low, here, high) << 8 | k & 0xFF;
    }

    private static long nearest(long low, long here, long high) {
        long s = here >> 2;
        long coarse = s / 10 * 10;
        boolean down = low <= coarse << 2;
        if (down != (coarse + 10 << 2 <= high)) {
            return down ? coarse : coarse + 10;
        }
        boolean below = low <= s << 2;
        if (below != (s + 1 << 2 <= high)) {
            return below ? s : s + 1;
        }
        long off = here - (2 * s + 1 << 1);
        return off < 0 || off == 0 && (s & 1) == 0 ? s : s + 1;
    }

    private static long quarters(long g, long c, int shift) {
        long factor = c << shift;
        long cut = g * factor;
        return Math.multiplyHigh(g, factor) | (Long.compareUnsigned(cut, factor) > 0 ? 1 : 0);
    }

    private static int log2OfPower(int k) {
        return k * 217_706 >> 16;
    }

    private static long[] powers() {
        long[] powers = new long[MAX_K - MIN_K + 1];
        for (int k = MIN_K; k <= MAX_K; k++) {
            powers[k - MIN_K] = scaled(k).longValueExact() + 1;
        }
        return powers;
    }

    private static BigInteger scaled(int k) {
        int bits = 62 - log2OfPower(-k);
        BigInteger power = BigInteger.TEN.pow(Math.abs(k));
        return k <= 0 ? power.shiftLeft(bits) : BigInteger.ONE.shiftLeft(bits).divide(power);
    }
}
