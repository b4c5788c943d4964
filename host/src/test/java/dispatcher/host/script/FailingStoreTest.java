package dispatcher.host.script;

import dispatcher.failure.FailureKind;
import dispatcher.host.limit.Meter;
import dispatcher.host.session.Session;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A script whose store fails when it is closed. */
class FailingStoreTest extends RunTestBase {
    @Test
    void itsSessionIsClosedAllTheSame() throws ReflectiveOperationException {
        ScriptLoop loop = new ScriptLoop(100, failure -> {
            throw new AssertionError(failure);
        });
        HostDispatcher script = new HostDispatcher(CompletableFuture.completedFuture(Session.open(options(region))),
                loop, log(), options(), new Meter(options().limits(), breach -> {
                    throw new AssertionError(breach);
                }));
        breakStore(script);
        assertThat(failure(script::close).kind()).isEqualTo(FailureKind.WRONG_ARGUMENT);
        assertThat(Leaks.isEmpty(region)).isTrue();
    }

    /** No file lets its database fail at its end, so the database is replaced. */
    private static void breakStore(HostDispatcher script) throws ReflectiveOperationException {
        Field file = HostDispatcher.class.getDeclaredField("file");
        file.setAccessible(true);
        Field entries = file.getType().getDeclaredField("entries");
        entries.setAccessible(true);
        Constructor<?> made = entries.getType().getDeclaredConstructor(Connection.class);
        made.setAccessible(true);
        entries.set(file.get(script), made.newInstance(Proxy.newProxyInstance(FailingStoreTest.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, _, _) -> {
                    throw new SQLException("the disk is full");
                })));
    }
}
