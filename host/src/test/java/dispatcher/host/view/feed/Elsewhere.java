package dispatcher.host.view.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A region at another address: what it is asked and what it answers is passed on as the test wants it. Safe for use by several threads. */
public final class Elsewhere implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI region;
    private final UnaryOperator<String> change;

    /** @param change of each body, both ways; where it throws the connection breaks */
    public Elsewhere(String region, UnaryOperator<String> change) throws IOException {
        this.region = URI.create(region);
        this.change = change;
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Where it is asked. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + region.getPath();
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer = change(ask(change(exchange.getRequestBody().readAllBytes())));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] ask(byte[] body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(region).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private byte[] change(byte[] body) {
        return change.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
