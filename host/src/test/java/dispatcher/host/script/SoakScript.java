package dispatcher.host.script;

import dispatcher.failure.DispatcherException;
import dispatcher.host.fault.DatagramFault;
import dispatcher.host.fault.FaultProxy;
import dispatcher.host.session.Session;
import dispatcher.message.remotecontrol.GetObjectPositionRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.value.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One script of a soak: what it says of itself, and whether that is true. Safe for use by several threads. */
final class SoakScript {
    /** A clock of a guest has milliseconds, and a touch takes its time from the region to a session. */
    private static final double SLACK = 0.25;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String name;
    private final FaultProxy proxy;
    private final Supplier<Session> witness;
    private final Map<Integer, Touch> touches = new HashMap<>();
    private final List<double[]> gaps = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable UUID lamp;
    private double lostSince = Double.POSITIVE_INFINITY;

    private static final class Touch {
        final double begun = now();
        double ended = Double.NaN;
        int heard;
        boolean spoiled;
    }

    /** @param witness reaches the region without a proxy */
    SoakScript(String name, FaultProxy proxy, Supplier<Session> witness) {
        this.name = name;
        this.proxy = proxy;
        this.witness = witness;
        proxy.onWord(this::hear);
    }

    FaultProxy proxy() {
        return proxy;
    }

    synchronized boolean isReady() {
        return lamp != null;
    }

    synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    private String hear(String said) {
        String[] words = said.split(" ");
        if (words[0].equals("moved")) {
            moved(UUID.fromString(words[1]), Integer.parseInt(words[2]));
        } else {
            note(words);
        }
        return "";
    }

    /** A script repeats what it did not hear to have arrived, so that each word of a touch has a number of its own. */
    private synchronized void note(String[] words) {
        if (words[0].equals("heard") && !told.add(words[2])) {
            return;
        }
        count(words[0].equals("restored") || words[0].equals("failed") ? words[0] + " " + words[1] : words[0]);
        switch (words[0]) {
            case "ready" -> lamp = UUID.fromString(words[1]);
            case "heard" -> heard(Integer.parseInt(words[1]));
            case "lost" -> lostSince = Double.parseDouble(words[1]);
            case "restored" -> {
                gaps.add(new double[]{Double.parseDouble(words[2]), Double.parseDouble(words[3])});
                lostSince = Double.POSITIVE_INFINITY;
            }
            default -> {}
        }
    }

    private void heard(int number) {
        Touch touch = touches.get(number);
        if (touch == null) {
            wrong.add(name + " heard a touch that nobody made, or much too late: " + number);
        } else {
            touch.heard++;
        }
    }

    /** The script makes no other move before this is answered. */
    private void moved(UUID object, int place) {
        double x = ask(() -> RunTestBase.get(witness.get().send(new GetObjectPositionRequest(object))).position().x());
        synchronized (this) {
            count("moved");
            if (Math.round(x) != place) {
                wrong.add(name + " was told that it is at " + place + ", but it is at " + x);
            }
        }
    }

    /** Somebody touches its lamp. */
    void touch(@Nullable DatagramFault fault) {
        int number = NUMBERS.incrementAndGet();
        Touch touch = new Touch();
        synchronized (this) {
            touch.spoiled = fault != null;
            touches.put(number, touch);
        }
        if (fault != null) {
            proxy.events().spoil(fault, "\"FaceIndex\":" + number + ",");
        }
        boolean answered = touch(number);
        synchronized (this) {
            touch.ended = now();
            // Whether the region has carried out what it did not answer is not known.
            touch.spoiled |= !answered;
            count(answered ? "touched" : "touches without an answer");
        }
    }

    private boolean touch(int number) {
        try {
            RunTestBase.get(witness.get().send(new TouchObjectRequest(lamp, Ids.ZERO, Touches.numbered(number))));
            return true;
        } catch (DispatcherException _) {
            return false;
        }
    }

    /** Again and again: the region may be down. */
    private static <T> T ask(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (DispatcherException _) {
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    /** Judges the touches that are so old that all about them is known; all of them at the end. */
    synchronized void judge(double before) {
        touches.values().removeIf(touch -> {
            boolean over = touch.ended < before;
            if (over && !touch.spoiled) {
                judge(touch);
            }
            return over;
        });
    }

    private void judge(Touch touch) {
        boolean missed = gaps.stream().anyMatch(gap -> touch.ended >= gap[0] - SLACK && touch.begun <= gap[1] + SLACK)
                || touch.ended >= lostSince - SLACK;
        count(missed ? "touches in gaps" : "touches while connected");
        if (touch.heard > 1 || !missed && touch.heard != 1) {
            wrong.add("%s heard a touch %d times that was made from %.3f to %.3f; gaps %s".formatted(name, touch.heard,
                    touch.begun, touch.ended, gaps.stream().map(java.util.Arrays::toString).toList()));
        }
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    static double now() {
        return System.currentTimeMillis() / 1000.0;
    }

    @Override
    public String toString() {
        return name + " " + Objects.requireNonNullElse(lamp, "");
    }
}
