package dispatcher.browser;

import dispatcher.binding.Shape;
import dispatcher.host.view.View;
import dispatcher.host.view.scripts.Scripts;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ObjectDynamicsData;
import dispatcher.value.Quaternion;
import dispatcher.value.Vector3;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures, and judges nothing: {@code mvn -pl browser -am test -Dtest=ManyMovingTest -Dmeasure=5000}. */
@Timeout(300)
@EnabledIfSystemProperty(named = "measure", matches = "\\d+", disabledReason = "figures are measured when asked for")
class ManyMovingTest {
    private static final int SECONDS = 12;
    /** In a small window drawing without a graphics card costs less, and the page's own work is seen. */
    private static final int WIDTH = Integer.getInteger("width", 1280);
    private static final String WATCH = """
            const view = window.dispatcherView;
            const seen = window.seen = { messages: 0, bytes: 0, busy: 0, from: performance.now(), frames: view.stage.scene.stats.frames, draw: 0 };
            const places = view.store.places.bind(view.store);
            view.store.places = buffer => {
              const began = performance.now();
              places(buffer);
              seen.busy += performance.now() - began;
              seen.messages++;
              seen.bytes += buffer.byteLength;
            };
            view.stage.scene.addEventListener('frame', () => { seen.draw = view.stage.scene.stats.drawMs; });
            """;
    private static final String REPORT = """
            const { seen } = window;
            const s = (performance.now() - seen.from) / 1000;
            const frames = dispatcherView.stage.scene.stats.frames - seen.frames;
            return `${(seen.messages / s).toFixed(1)} messages/s of ${Math.round(seen.bytes / seen.messages)} bytes, `
              + `${(seen.busy / seen.messages).toFixed(2)} ms of the page's thread each; ${(frames / s).toFixed(1)} frames/s drawn, `
              + `render call ${seen.draw.toFixed(2)} ms`;
            """;

    @Test
    void manyMovingObjects() throws Exception {
        Chromium.assumeInstalled();
        int count = Integer.getInteger("measure");
        try (Resident resident = new Resident();
                View view = View.open(0, resident::options, Scripts.none());
                Chromium browser = Chromium.open(WIDTH, WIDTH * 5 / 8)) {
            List<UUID> all = resident.create(count, Shape.BOX, i -> place(i, 0));
            browser.visit(view.address());
            Patience.await("all are there",
                    () -> ((Number) browser
                            .run("return window.dispatcherView ? dispatcherView.stage.things.pieces : 0"))
                            .intValue() >= count);
            browser.run(WATCH);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            Map<String, Double> cost = cost(browser);
            int round = 0;
            for (long due = System.nanoTime(); due < end; due += TimeUnit.MILLISECONDS.toNanos(33)) {
                LockSupport.parkNanos(due - System.nanoTime());
                resident.ask(move(all, ++round));
            }
            System.out.println(
                    count + " moving objects, moved " + round + " times in " + SECONDS + " s: " + browser.run(REPORT));
            System.out.println("Processor time in ms a second: " + since(cost, cost(browser)));
            browser.picture("moving-" + count);
        }
    }

    /** Processor time so far, s: of the page's main thread and its scripts, and of this process's threads that are the view's. */
    private static Map<String, Double> cost(Chromium browser) {
        Map<String, Double> cost = new TreeMap<>(browser.processorSeconds());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("view")) {
                cost.merge("host: " + thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()) / 1e9,
                        Double::sum);
            }
        }
        return cost;
    }

    private static Map<String, Long> since(Map<String, Double> before, Map<String, Double> now) {
        Map<String, Long> passed = new TreeMap<>();
        now.forEach((name, seconds) -> passed.put(name,
                Math.round((seconds - before.getOrDefault(name, 0.0)) * 1000 / SECONDS)));
        return passed;
    }

    private static BulkDynamicsRequest move(List<UUID> all, int round) {
        List<ObjectDynamicsData> moves = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            moves.add(new ObjectDynamicsData(all.get(i), place(i, round), Vector3.ZERO, Vector3.ZERO,
                    Quaternion.IDENTITY));
        }
        return new BulkDynamicsRequest(moves);
    }

    private static Vector3 place(int number, int round) {
        double x = 93 + number % 70;
        double y = 93 + number / 70;
        return new Vector3(x, y, 24 + 2 * Math.sin(x * 0.2 + y * 0.15 + round * 0.15));
    }
}
