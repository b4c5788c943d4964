package dispatcher.host.script;

import dispatcher.guest.ScriptException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerErrorsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final HandlerErrors errors = new HandlerErrors(
            new ScriptLog("lamp.py", new PrintStream(said, true, StandardCharsets.UTF_8), false));

    @Test
    void anErrorIsToldInFullOnceAndCountedThen() {
        for (int i = 0; i < 58; i++) {
            fail("lamp.py:7: ZeroDivisionError: division by zero");
        }
        assertThat(lines()).containsExactly("lamp.py:7: ZeroDivisionError: division by zero", "    1 / 0");
        errors.close();
        assertThat(lines().getLast())
                .endsWith("lamp.py:7: ZeroDivisionError: division by zero … failed again 57 times.");
    }

    @Test
    void differentErrorsAreToldEach() {
        fail("lamp.py:7: KeyError: 'a'");
        fail("lamp.py:7: KeyError: 'b'");
        errors.close();
        assertThat(lines()).filteredOn(line -> !line.startsWith(" ")).containsExactly("lamp.py:7: KeyError: 'a'",
                "lamp.py:7: KeyError: 'b'");
    }

    @Test
    void theCountIsToldAboutOnceASecond() {
        long start = System.nanoTime();
        long failures = 0;
        while (lines().size() < 4) {
            fail("lamp.py:7: KeyError: 'a'");
            failures++;
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(60));
        }
        errors.close();
        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.SECONDS.toNanos(2));
        long counted = lines().stream().skip(2)
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*again (\\d+) .*", "$1"))).sum();
        assertThat(counted).isEqualTo(failures - 1);
    }

    @Test
    void soManyDifferentOnesAreForgottenThatMemoryIsBounded() {
        fail("lamp.py:1: KeyError: 'first'");
        fail("lamp.py:1: KeyError: 'first'");
        for (int i = 0; i < 100; i++) {
            fail("lamp.py:2: KeyError: " + i);
        }
        fail("lamp.py:1: KeyError: 'first'");
        assertThat(lines()).filteredOn(line -> line.equals("lamp.py:1: KeyError: 'first'")).hasSize(2);
        assertThat(lines()).filteredOn(line -> line.contains("'first' … failed again 1 time.")).hasSize(1);
    }

    private void fail(String message) {
        errors.failed(new ScriptException(message, List.of("    1 / 0"), null));
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
