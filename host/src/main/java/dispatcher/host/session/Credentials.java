package dispatcher.host.session;

/**
 * A user, and the proof of being that user. Shows no password.
 *
 * @param account the user
 * @param password the user's password
 */
public record Credentials(Account account, Password password) {}
