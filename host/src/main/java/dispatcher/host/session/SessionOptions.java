package dispatcher.host.session;

import dispatcher.host.codec.Encoding;
import dispatcher.host.transport.HttpOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a session needs to know. Shows no password.
 *
 * @param url the region's whole URL, see {@link RegionUrl#of}
 * @param scene the scene's name; null: the first of the region
 * @param account the user in whose name the session speaks
 * @param password the user's password
 * @param domains the message domains that the capability shall open
 * @param encoding how requests travel over HTTP; datagrams are JSON always
 * @param http bounds of the connections
 * @param capabilityLife the life to ask for, in whole seconds; a region grants at most 300 s
 * @param endPointLife the life to ask for, in whole milliseconds; a region grants at least 3,000 ms
 * @param closeTimeout how long {@link Session#close} may take at most
 * @param renewed asked whenever the region does not let the user in any more: gives who to be from now on, or nothing; may
 *     block, may be called by any thread
 * @param insecureHttp whether the password may be sent over plain HTTP to another machine, and capabilities in datagrams beside
 *     {@code https}
 * @param tap is told what goes over the wire; null: nobody is
 */
public record SessionOptions(
        URI url, @Nullable String scene, Account account, Password password, List<String> domains, Encoding encoding,
        HttpOptions http, Duration capabilityLife, Duration endPointLife, Duration closeTimeout,
        Supplier<Optional<Credentials>> renewed, boolean insecureHttp, @Nullable Tap tap) {
    public SessionOptions {
        domains = List.copyOf(domains);
    }

    /** The usual options: the region's first scene, the domains Dispatcher and RemoteControl, JSON. */
    public static SessionOptions of(URI url, Account account, Password password) {
        return new SessionOptions(
                url,
                null,
                account,
                password,
                List.of("Dispatcher", "RemoteControl"),
                Encoding.JSON,
                HttpOptions.DEFAULT,
                Duration.ofSeconds(300),
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Optional::empty,
                false,
                null);
    }

    public SessionOptions withScene(@Nullable String name) {
        return new SessionOptions(
                url, name, account, password, domains, encoding, http, capabilityLife, endPointLife, closeTimeout,
                renewed, insecureHttp, tap);
    }

    public SessionOptions withDomains(List<String> names) {
        return new SessionOptions(
                url, scene, account, password, names, encoding, http, capabilityLife, endPointLife, closeTimeout,
                renewed, insecureHttp, tap);
    }

    public SessionOptions withEncoding(Encoding other) {
        return new SessionOptions(
                url, scene, account, password, domains, other, http, capabilityLife, endPointLife, closeTimeout,
                renewed, insecureHttp, tap);
    }

    public SessionOptions withHttp(HttpOptions bounds) {
        return new SessionOptions(
                url, scene, account, password, domains, encoding, bounds, capabilityLife, endPointLife, closeTimeout,
                renewed, insecureHttp, tap);
    }

    /** With other lives to ask for: of the capability and of the endpoint. */
    public SessionOptions withLives(Duration capability, Duration endPoint) {
        return new SessionOptions(
                url, scene, account, password, domains, encoding, http, capability, endPoint, closeTimeout, renewed,
                insecureHttp,
                tap);
    }

    public SessionOptions withCloseTimeout(Duration timeout) {
        return new SessionOptions(
                url, scene, account, password, domains, encoding, http, capabilityLife, endPointLife, timeout, renewed,
                insecureHttp, tap);
    }

    /** With somebody who knows better when the region does not let the user in any more. */
    public SessionOptions withRenewed(Supplier<Optional<Credentials>> credentials) {
        return new SessionOptions(url, scene, account, password, domains, encoding, http, capabilityLife, endPointLife,
                closeTimeout, credentials, insecureHttp, tap);
    }

    /** With leave, or without, to send the password over plain HTTP to another machine. */
    public SessionOptions withInsecureHttp(boolean allowed) {
        return new SessionOptions(url, scene, account, password, domains, encoding, http, capabilityLife, endPointLife,
                closeTimeout, renewed, allowed, tap);
    }

    /** With somebody who is told what goes over the wire. */
    public SessionOptions withTap(@Nullable Tap listener) {
        return new SessionOptions(url, scene, account, password, domains, encoding, http, capabilityLife, endPointLife,
                closeTimeout, renewed, insecureHttp, listener);
    }
}
