package dispatcher.host.jail;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ProtectionTest {
    private static final Protection WHOLE = new Protection(EnumSet.allOf(Protection.Part.class));

    @Test
    void aWholeOneMissesNothing() {
        assertThat(WHOLE.sentence()).isEqualTo("Isolated by namespaces, a filter of system calls, a control group for "
                + "memory, a control group for processes, a control group for CPU, a watch on processes.");
        assertThatNoException().isThrownBy(WHOLE::require);
    }

    @Test
    void whatIsMissingIsNamedWithWhatMendsIt() {
        Protection less = WHOLE.without(Protection.Part.NAMESPACES, Protection.Part.SYSTEM_CALLS);
        assertThat(less.sentence()).endsWith("; missing: namespaces, a filter of system calls "
                + "(install bubblewrap, version 0.8 or later, and allow user namespaces).");
        assertThatExceptionOfType(DispatcherException.class).isThrownBy(less::require)
                .withMessageContaining("missing: namespaces, a filter of system calls")
                .matches(thrown -> thrown.kind() == FailureKind.UNSUPPORTED);
    }

    @Test
    void oneWithoutAnythingSaysSo() {
        assertThat(new Protection(Set.of()).sentence()).startsWith("Isolated by limits of processes only; missing: ");
    }

    @Test
    void whatThisMachineOffersIsFound() {
        assertThat(Protection.ofThisMachine().has(Protection.Part.WATCH)).isTrue();
        assertThat(Protection.ofThisMachine().has(Protection.Part.SYSTEM_CALLS))
                .isEqualTo(Protection.ofThisMachine().has(Protection.Part.NAMESPACES));
    }
}
