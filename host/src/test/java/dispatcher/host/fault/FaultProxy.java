package dispatcher.host.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a session and its region, for HTTP; datagrams of both ways pass through a {@link DatagramProxy} each. It breaks exchanges as it
 * is told, by Java or by the script itself: what a script says on the channel {@value #CHANNEL} is a word to the proxy, which answers
 * it. Safe for use by several threads.
 */
public final class FaultProxy implements AutoCloseable {
    /** The channel of words to the proxy. */
    public static final int CHANNEL = -4711;

    private static final Pattern WORD = Pattern.compile("\"Message\" ?: ?\"([^\"]*)\"");
    private static final Pattern PORT = Pattern.compile("(\"CallbackPort\" ?: ?)(\\d+)");
    private static final Pattern DATAGRAMS = Pattern.compile("(\"AsyncEndPoint\" ?: ?\"[^\"]*:)(\\d+)");

    private final URI region;
    private final ServerSocket listening;
    private final DatagramProxy events = new DatagramProxy();
    private final DatagramProxy datagrams = new DatagramProxy();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable WireFault> next = new AtomicReference<>();
    private volatile @Nullable WireFault always;
    private volatile UnaryOperator<String> words = word -> "";

    /** @param region the region's URL */
    public FaultProxy(URI region) throws IOException {
        this.region = region;
        this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Where a session connects to. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + region.getPath());
    }

    /** What can be done to callbacks. */
    public DatagramProxy events() {
        return events;
    }

    /** What can be done to commands that a session sends as datagrams. */
    public DatagramProxy datagrams() {
        return datagrams;
    }

    /** How many connections clients hold open. */
    public int connections() {
        return clients.size();
    }

    /** Spoils the next exchange that a script has asked for. */
    public void spoilNext(WireFault fault) {
        next.set(fault);
    }

    /** Whether an exchange has met what was to spoil the next one. */
    public boolean isSpent() {
        return next.get() == null;
    }

    /** Spoils every exchange until it is told null. */
    public void spoilAll(@Nullable WireFault fault) {
        always = fault;
    }

    /** @param listener is told each word, and gives why it is refused; empty: it is not */
    public void onWord(UnaryOperator<String> listener) {
        words = listener;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                client.setTcpNoDelay(true);
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client; Upstream upstream = new Upstream()) {
            HttpMessage request = HttpMessage.read(client.getInputStream());
            while (request != null) {
                pass(new Exchange(request, client, upstream), request);
                request = HttpMessage.read(client.getInputStream());
            }
        } catch (IOException | UncheckedIOException _) {
            // One of both sides has ended the connection, or a fault did.
        } finally {
            clients.remove(client);
        }
    }

    private void pass(Exchange exchange, HttpMessage request) throws IOException {
        String word = word(request.text());
        if (word != null) {
            exchange.write(answered(words.apply(word)));
            return;
        }
        WireFault fault = isHousekeeping(request.text()) ? null : next.getAndSet(null);
        fault = fault == null ? always : fault;
        if (fault == null) {
            exchange.write(exchange.answer());
        } else {
            fault.spoil(exchange);
        }
    }

    private static boolean isHousekeeping(String text) {
        return text.contains("\"Dispatcher.Messages.") || text.contains("CallbackRequest\"");
    }

    private static HttpMessage answered(String refusal) {
        return HttpMessage.answer("application/json", "{\"$type\":\"ResponseBase\",\"_Success\":"
                + (refusal.isEmpty() ? 1 : 0) + ",\"_Message\":\"" + refusal + "\"}");
    }

    private static @Nullable String word(String text) {
        if (!text.contains("\"Channel\":" + CHANNEL)) {
            return null;
        }
        Matcher word = WORD.matcher(text);
        return word.find() ? word.group(1) : null;
    }

    /** A connection to the region for one of a client's. */
    private final class Upstream implements Exchange.Upstream, AutoCloseable {
        private @Nullable Socket socket;

        @Override
        public HttpMessage ask(HttpMessage request) throws IOException {
            Socket open = socket == null ? new Socket(region.getHost(), region.getPort()) : socket;
            socket = open;
            open.setTcpNoDelay(true);
            open.getOutputStream().write(redirected(request, PORT, events).bytes());
            HttpMessage answer = HttpMessage.read(open.getInputStream());
            if (answer == null) {
                throw new IOException("The region has ended the connection");
            }
            return redirected(answer, DATAGRAMS, datagrams);
        }

        /** Datagrams shall come through the proxy. */
        private static HttpMessage redirected(HttpMessage message, Pattern target, DatagramProxy through) {
            Matcher port = target.matcher(message.text());
            return port.find()
                    ? message.with(port.replaceFirst("$1" + through.redirect(Integer.parseInt(port.group(2)))))
                    : message;
        }

        @Override
        public void close() throws IOException {
            if (socket != null) {
                socket.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        events.close();
        datagrams.close();
        for (Socket client : clients) {
            client.close();
        }
    }
}
