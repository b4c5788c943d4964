package dispatcher.host.fault;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** What each {@link WireFault} does to an exchange. */
final class Spoiling {
    private Spoiling() {}

    static void latency(Exchange exchange) throws IOException {
        Exchange.pause(100);
        exchange.write(exchange.answer());
    }

    static void jitter(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        for (byte[] half : halves(answer.bytes())) {
            Exchange.pause(ThreadLocalRandom.current().nextInt(40));
            exchange.write(half);
        }
    }

    static void slowBytes(Exchange exchange) throws IOException {
        exchange.writeSlowly(exchange.answer().bytes(), 4, 1);
    }

    static void cutApartInTheHead(Exchange exchange) throws IOException {
        exchange.writeSlowly(exchange.answer().bytes(), 9, 0);
    }

    static void bodyApart(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write(answer.head());
        Exchange.pause(20);
        exchange.write(answer.body());
    }

    static void otherLetterCase(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write("HTTP/1.1 200 fine\r\ncontent-LENGTH: " + answer.body().length
                + "\r\ncontent-type: APPLICATION/JSON\r\n\r\n");
        exchange.write(answer.body());
    }

    static void charset(Exchange exchange) throws IOException {
        exchange.write(HttpMessage.answer("application/json; charset=utf-8", exchange.answer().text()));
    }

    static void closesAfterSayingSo(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write(answer.head().replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n"));
        exchange.write(answer.body());
        exchange.close();
    }

    static void closesAfter(Exchange exchange) throws IOException {
        exchange.write(exchange.answer());
        exchange.close();
    }

    static void resetsAfter(Exchange exchange) throws IOException {
        exchange.write(exchange.answer());
        Exchange.pause(20);
        exchange.reset();
    }

    static void withoutLength(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        exchange.write(answer.body());
        exchange.close();
    }

    static void bytesBehindTheAnswer(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write(answer.head() + answer.text() + "behind");
    }

    static void answersTwice(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write((answer.head() + answer.text()).repeat(2));
    }

    static void closesInstead(Exchange exchange) throws IOException {
        HttpMessage _ = exchange.answer();
        exchange.close();
    }

    static void resetsInstead(Exchange exchange) throws IOException {
        HttpMessage _ = exchange.answer();
        exchange.reset();
    }

    static void cutStatus(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 2");
        exchange.close();
    }

    static void cutHead(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: applic");
        exchange.close();
    }

    static void cutBody(Exchange exchange) throws IOException {
        exchange.write(halves(exchange.answer().bytes())[0]);
        exchange.close();
    }

    static void resetInTheBody(Exchange exchange) throws IOException {
        HttpMessage answer = exchange.answer();
        exchange.write(answer.head());
        exchange.write(halves(answer.body())[0]);
        Exchange.pause(20);
        exchange.reset();
    }

    static void silentAfterTheHead(Exchange exchange) throws IOException {
        exchange.write(exchange.answer().head());
        exchange.fallSilent();
    }

    static void silentInTheBody(Exchange exchange) throws IOException {
        byte[] whole = exchange.answer().bytes();
        exchange.write(Arrays.copyOf(whole, whole.length - 2));
        exchange.fallSilent();
    }

    static void slowForever(Exchange exchange) throws IOException {
        exchange.writeSlowly(exchange.answer().bytes(), 1, 100);
    }

    static void garbage(Exchange exchange) throws IOException {
        byte[] garbage = new byte[400];
        new Random(4).nextBytes(garbage);
        garbage[100] = '\n';
        exchange.write(garbage);
    }

    static void anotherProtocol(Exchange exchange) throws IOException {
        exchange.write("SSH-2.0-OpenSSH_9.6\r\n");
    }

    static void garbageAsBody(Exchange exchange) throws IOException {
        exchange.write(json("\u0001\u0002 no json"));
    }

    static void cutJson(Exchange exchange) throws IOException {
        String text = exchange.answer().text();
        exchange.write(json(text.substring(0, text.length() - 3)));
    }

    static void empty(Exchange exchange) throws IOException {
        exchange.write(json(""));
    }

    static void notFound(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\noops");
    }

    static void badGateway(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
        exchange.close();
    }

    static void aPage(Exchange exchange) throws IOException {
        exchange.write(HttpMessage.answer("text/html", "<html></html>"));
    }

    static void anotherEncoding(Exchange exchange) throws IOException {
        exchange.write(HttpMessage.answer("application/bson", exchange.answer().text()));
    }

    static void anotherAnswer(Exchange exchange) throws IOException {
        exchange.write(json(
                "{\"$type\":\"TerrainHeightResponse\",\"X\":1,\"Y\":2,\"Height\":3.0,\"_Success\":1,\"_Message\":\"\"}"));
    }

    static void queuedUnasked(Exchange exchange) throws IOException {
        exchange.write(json("{\"$type\":\"ResponseBase\",\"_Success\":2,\"_Message\":\"\"}"));
    }

    static void negativeLength(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n{}");
    }

    static void longHead(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
    }

    static void refusal(Exchange exchange) throws IOException {
        exchange.write(json("{\"$type\":\"ResponseBase\",\"_Success\":0,\"_Message\":\"no such object\"}"));
    }

    static void tooLarge(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{");
    }

    static void endless(Exchange exchange) throws IOException {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 20; i++) {
            exchange.write("1000\r\n" + "x".repeat(4096) + "\r\n");
        }
    }

    private static HttpMessage json(String text) {
        return HttpMessage.answer("application/json", text);
    }

    private static byte[][] halves(byte[] whole) {
        return new byte[][]{Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOfRange(whole, whole.length / 2, whole.length)};
    }
}
