package dispatcher.host.serve;

import dispatcher.guest.EarlyClasses;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With another version of GraalVM the list is to be made anew. */
class EarlyClassesTest {
    @Test
    void allClassesThatAreNamedAreThere() {
        // The ones that are left out need the compiler, which these tests run without.
        assertThat(EarlyClasses.initialize()).filteredOn(name -> !name.contains(".runtime.Optimized")).isEmpty();
    }
}
