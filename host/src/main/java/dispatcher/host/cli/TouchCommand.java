package dispatcher.host.cli;

import dispatcher.host.session.Session;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.RemoveAvatarRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dispatcher touch}: touches an object of a built-in region as a visiting avatar. */
@Command(name = "touch", mixinStandardHelpOptions = true,
        description = "Touches an object of a built-in region as an avatar; without --region of the one that runs on this machine.",
        footer = {"", "Examples:", "  ${ROOT-COMMAND-NAME} touch Lamp",
                "  ${ROOT-COMMAND-NAME} touch --region http://127.0.0.1:9000 \"Street Lamp\""})
final class TouchCommand implements Callable<Integer> {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Parameters(paramLabel = "OBJECT", description = "The object's id, or its name where that is unique.")
    private String object = "";

    @Override
    public Integer call() {
        try (Interrupts _ = new Interrupts();
                Session session = Session.open(connection.namedOrRunning().session(true))) {
            UUID touched = Objects.find(session, object);
            UUID visitor = ask(session, new AddAvatarRequest(null, "Dispatcher", "Visitor", null)).avatarId();
            try {
                ask(session, new TouchObjectRequest(touched, visitor, null));
            } finally {
                ask(session, new RemoveAvatarRequest(visitor));
            }
            System.err.println("touched " + object + " (" + touched + ")");
        }
        return ExitCode.FINISHED;
    }

    private static <R extends Response> R ask(Session session, Request<R> request) {
        return session.send(request).join();
    }
}
