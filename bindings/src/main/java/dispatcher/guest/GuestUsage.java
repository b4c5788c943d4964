package dispatcher.guest;

import java.time.Duration;

/**
 * What a script's own processes use, as the operating system tells.
 *
 * @param cpu processor time since they began
 * @param memory bytes that they hold now
 * @param threads how many threads they have now
 */
public record GuestUsage(Duration cpu, long memory, int threads) {}
