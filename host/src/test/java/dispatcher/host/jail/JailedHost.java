package dispatcher.host.jail;

import java.nio.file.Path;
import java.util.Set;

/** A host of its own, for tests that kill it: prints what there is to be found afterwards, then waits for its end. */
final class JailedHost {
    private JailedHost() {}

    public static void main(String[] arguments) throws Exception {
        Process process = JailTestBase.jail(JailTestBase.LIMITS).start(
                new ProcessBuilder("/bin/sh", "-c", "(setsid sleep 300 &) ; echo ready; sleep 300"), Set.of(),
                Path.of(arguments[0]));
        String unused = process.inputReader().readLine();
        JailTestBase.await("its processes", () -> process.descendants().count() >= 4);
        JailTestBase.groups().forEach(System.out::println);
        System.out.println(JailHouse.shared().janitor().folder());
        process.descendants().forEach(descendant -> System.out.println("/proc/" + descendant.pid()));
        System.out.println("/proc/" + process.pid());
        System.out.println(unused);
        System.in.transferTo(System.out);
    }
}
