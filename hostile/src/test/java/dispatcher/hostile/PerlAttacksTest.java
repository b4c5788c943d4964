package dispatcher.hostile;

/** A Perl program is a process, so that it is trusted or isolated. */
class PerlAttacksTest extends AttacksTestBase {
    PerlAttacksTest() {
        super("perl");
    }
}
