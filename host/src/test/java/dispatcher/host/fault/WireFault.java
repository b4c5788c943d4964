package dispatcher.host.fault;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What can happen to one exchange, and what a script is told of it: a command (which may not be repeated) and a question (which may).
 * The names of {@code FailureKind}'s types, or "ok".
 */
public enum WireFault {
    /** The answer takes its time. */
    LATENCY("ok", "ok", exchange -> {
        Exchange.pause(100);
        exchange.write(exchange.answer());
    }),
    /** Its pieces take some time, more or less. */
    JITTER("ok", "ok", exchange -> {
        HttpMessage answer = exchange.answer();
        for (byte[] half : halves(answer.bytes())) {
            Exchange.pause(ThreadLocalRandom.current().nextInt(40));
            exchange.write(half);
        }
    }),
    /** A few bytes at a time. */
    SLOW_BYTES("ok", "ok",
            exchange -> exchange.writeSlowly(exchange.answer().bytes(), 4, 1)),
    /** In many small pieces. */
    CUT_APART_IN_THE_HEAD("ok", "ok",
            exchange -> exchange.writeSlowly(exchange.answer().bytes(), 9, 0)),
    /** Head and body one after the other. */
    BODY_APART("ok", "ok",
            exchange -> {
                HttpMessage answer = exchange.answer();
                exchange.write(answer.head());
                Exchange.pause(20);
                exchange.write(answer.body());
            }),
    /** Heads in other letters. */
    OTHER_LETTER_CASE("ok", "ok", exchange -> {
        HttpMessage answer = exchange.answer();
        exchange.write("HTTP/1.1 200 fine\r\ncontent-LENGTH: " + answer.body().length
                + "\r\ncontent-type: APPLICATION/JSON\r\n\r\n");
        exchange.write(answer.body());
    }),
    /** With a character set behind the type. */
    CHARSET("ok", "ok", exchange -> exchange.write(
            HttpMessage.answer("application/json; charset=utf-8",
                    exchange.answer().text()))),
    /** The connection ends as the head says. */
    CLOSES_AFTER_SAYING_SO("ok", "ok",
            exchange -> {
                HttpMessage answer = exchange.answer();
                exchange.write(answer.head().replaceFirst("\r\n\r\n$",
                        "\r\nConnection: close\r\n\r\n"));
                exchange.write(answer.body());
                exchange.close();
            }),
    /** The connection ends without a word. */
    CLOSES_AFTER("ok", "ok", exchange -> {
        exchange.write(exchange.answer());
        exchange.close();
    }),
    /** The connection is reset behind the answer. */
    RESETS_AFTER("ok", "ok", exchange -> {
        exchange.write(exchange.answer());
        Exchange.pause(20);
        exchange.reset();
    }),
    /** The answer ends with its connection. */
    WITHOUT_LENGTH("ok", "ok", exchange -> {
        HttpMessage answer = exchange.answer();
        exchange.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        exchange.write(answer.body());
        exchange.close();
    }),
    /** Something stands behind the answer. */
    BYTES_BEHIND_THE_ANSWER("ok", "ok", exchange -> {
        HttpMessage answer = exchange.answer();
        exchange.write(answer.head() + answer.text() + "behind");
    }),
    /** The answer comes twice. */
    ANSWERS_TWICE("ok", "ok", exchange -> {
        HttpMessage answer = exchange.answer();
        exchange.write((answer.head() + answer.text()).repeat(2));
    }),
    /** The region never sees the request. */
    CLOSES_BEFORE("Unreachable", "ok",
            Exchange::close),
    /** Nor does it here. */
    RESETS_BEFORE("Unreachable", "ok",
            Exchange::reset),
    /** The region has carried it out, and the answer is lost. */
    CLOSES_INSTEAD("Unreachable",
            "ok", exchange -> {
                HttpMessage _ = exchange.answer();
                exchange.close();
            }),
    /** So it is here. */
    RESETS_INSTEAD("Unreachable", "ok",
            exchange -> {
                HttpMessage _ = exchange
                        .answer();
                exchange.reset();
            }),
    /** The first line is cut. */
    CUT_STATUS("Unreachable", "ok",
            exchange -> {
                exchange.write(
                        "HTTP/1.1 2");
                exchange.close();
            }),
    /** The head is cut. */
    CUT_HEAD("Unreachable",
            "ok", exchange -> {
                exchange.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: applic");
                exchange.close();
            }),
    /** The answer is cut in its middle. */
    CUT_BODY(
            "Unreachable",
            "ok",
            exchange -> {
                exchange.write(
                        halves(exchange
                                .answer()
                                .bytes())[0]);
                exchange.close();
            }),
    /** The body is cut by a reset. */
    RESET_IN_THE_BODY(
            "Unreachable",
            "ok",
            exchange -> {
                HttpMessage answer = exchange
                        .answer();
                exchange.write(
                        answer.head());
                exchange.write(
                        halves(answer
                                .body())[0]);
                Exchange.pause(
                        20);
                exchange.reset();
            }),
    /** Nobody answers any more. */
    HALF_OPEN(
            "TimedOut",
            "TimedOut",
            Exchange::fallSilent),
    /** Nothing comes behind the head. */
    SILENT_AFTER_THE_HEAD(
            "TimedOut",
            "TimedOut",
            exchange -> {
                exchange.write(
                        exchange.answer()
                                .head());
                exchange.fallSilent();
            }),
    /** The last bytes never come. */
    SILENT_IN_THE_BODY(
            "TimedOut",
            "TimedOut",
            exchange -> {
                byte[] whole = exchange
                        .answer()
                        .bytes();
                exchange.write(
                        Arrays.copyOf(
                                whole,
                                whole.length
                                        - 2));
                exchange.fallSilent();
            }),
    /** The answer would take too long. */
    SLOW_FOREVER(
            "TimedOut",
            "TimedOut",
            exchange -> exchange
                    .writeSlowly(
                            exchange.answer()
                                    .bytes(),
                            1,
                            100)),
    /** Bytes without a meaning. */
    GARBAGE(
            "BadAnswer",
            "BadAnswer",
            exchange -> {
                byte[] garbage = new byte[400];
                new Random(
                        4)
                        .nextBytes(
                                garbage);
                garbage[100] = '\n';
                exchange.write(
                        garbage);
            }),
    /** Something else listens there. */
    ANOTHER_PROTOCOL(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write("SSH-2.0-OpenSSH_9.6\r\n")),
    /** An answer without a meaning. */
    GARBAGE_AS_BODY(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(
                            HttpMessage
                                    .answer("application/json",
                                            "\u0001\u0002 no json"))),
    /** An answer that is whole for HTTP only. */
    CUT_JSON(
            "BadAnswer",
            "BadAnswer",
            exchange -> {
                String text = exchange
                        .answer()
                        .text();
                exchange.write(
                        HttpMessage
                                .answer(
                                        "application/json",
                                        text.substring(
                                                0,
                                                text.length()
                                                        - 3)));
            }),
    /** An answer of nothing. */
    EMPTY(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(HttpMessage
                            .answer(
                                    "application/json",
                                    ""))),
    /** The path is wrong. */
    NOT_FOUND(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(
                            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\noops")),
    /** Something stands between that has lost the region. */
    BAD_GATEWAY(
            "BadAnswer",
            "BadAnswer",
            exchange -> {
                exchange.write(
                        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
                exchange.close();
            }),
    /** Something for people. */
    A_PAGE(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(HttpMessage
                            .answer("text/html",
                                    "<html></html>"))),
    /** JSON that says it is BSON. */
    ANOTHER_ENCODING(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(
                            HttpMessage
                                    .answer("application/bson",
                                            exchange.answer()
                                                    .text()))),
    /** The answer to something else. */
    ANOTHER_ANSWER(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(HttpMessage
                            .answer("application/json",
                                    "{\"$type\":\"TerrainHeightResponse\",\"X\":1,\"Y\":2,\"Height\":3.0,\"_Success\":1,\"_Message\":\"\"}"))),
    /** Queued, though it was to be waited for. */
    QUEUED_UNASKED(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(HttpMessage
                            .answer("application/json",
                                    "{\"$type\":\"ResponseBase\",\"_Success\":2,\"_Message\":\"\"}"))),
    /** A length that cannot be. */
    NEGATIVE_LENGTH(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n{}")),
    /** A head that is too long. */
    LONG_HEAD(
            "BadAnswer",
            "BadAnswer",
            exchange -> exchange
                    .write(
                            "HTTP/1.1 200 OK\r\nX-Long: "
                                    + "x".repeat(
                                            20_000)
                                    + "\r\n\r\n")),
    /** The region refuses. */
    REFUSAL(
            "Refused",
            "Refused",
            exchange -> exchange
                    .write(HttpMessage
                            .answer("application/json",
                                    "{\"$type\":\"ResponseBase\",\"_Success\":0,\"_Message\":\"no such object\"}"))),
    /** The answer says that it is larger than allowed. */
    TOO_LARGE(
            "TooLarge",
            "TooLarge",
            exchange -> exchange
                    .write(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{")),
    /** The answer says nothing and goes on. */
    ENDLESS(
            "TooLarge",
            "TooLarge",
            exchange -> {
                exchange.write(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
                for (int i = 0; i < 20; i++) {
                    exchange.write(
                            "1000\r\n"
                                    + "x".repeat(
                                            4096)
                                    + "\r\n");
                }
            });

    /** How the answer of one exchange is spoiled. */
    @FunctionalInterface
    interface Spoiler {
        void spoil(Exchange exchange) throws IOException;
    }

    private final String command;
    private final String question;
    private final Spoiler spoiler;

    WireFault(String command, String question, Spoiler spoiler) {
        this.command = command;
        this.question = question;
        this.spoiler = spoiler;
    }

    /** What becomes of a command. */
    public String command() {
        return command;
    }

    /** What becomes of a question. */
    public String question() {
        return question;
    }

    /** Whether it takes until the answer's time is over. */
    public boolean isSlow() {
        return command.equals("TimedOut");
    }

    /** Whether the region may have carried out a command of which the script hears nothing good. */
    static final Set<WireFault> BEFORE_THE_REGION = Set.of(CLOSES_BEFORE, RESETS_BEFORE, HALF_OPEN);

    void spoil(Exchange exchange) throws IOException {
        spoiler.spoil(exchange);
    }

    private static byte[][] halves(byte[] whole) {
        return new byte[][]{Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOfRange(whole, whole.length / 2, whole.length)};
    }
}
