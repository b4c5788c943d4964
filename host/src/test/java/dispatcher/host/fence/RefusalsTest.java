package dispatcher.host.fence;

import dispatcher.failure.FailureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTest {
    private static final Objection READ_ONLY = new Objection(Rule.READ_ONLY, "DeleteObjectRequest",
            "The fence allows no changes.");
    private static final Objection DENY = new Objection(Rule.DENY, "ChatRequest", "The fence denies ChatRequest.");

    private final AtomicLong now = new AtomicLong(17);
    private final List<String> log = new ArrayList<>();
    private final Refusals refusals = new Refusals(log::add, now::get);

    @Test
    void theFirstOfEachRuleIsToldInFull() {
        var failure = refusals.refuse(READ_ONLY);
        assertThat(failure.kind()).isEqualTo(FailureKind.DENIED);
        assertThat(failure.explanation()).isEqualTo(
                "The fence allows no changes. Nothing was sent; whoever runs the script sets this fence: read-only.");
        refusals.refuse(DENY);
        assertThat(log).containsExactly(
                "fence read-only: DeleteObjectRequest was refused. The fence allows no changes.",
                "fence deny: ChatRequest was refused. The fence denies ChatRequest.");
    }

    @Test
    void aFloodIsToldOnceASecond() {
        for (int i = 0; i < 5_000; i++) {
            refusals.refuse(READ_ONLY);
            now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(log).hasSize(5);
        assertThat(log.getLast()).isEqualTo("fence read-only: 4001 calls were refused so far.");
        refusals.close();
        refusals.close();
        assertThat(log).hasSize(6).last().isEqualTo("fence read-only: 5000 calls were refused so far.");
        assertThat(refusals.count()).isEqualTo(5_000);
    }

    @Test
    void oneRefusalIsOneLine() {
        refusals.refuse(READ_ONLY);
        refusals.close();
        assertThat(log).hasSize(1);
    }
}
