package dispatcher.host.cli;

import dispatcher.host.log.JsonStream;
import dispatcher.host.serve.HostListener;
import dispatcher.host.serve.ScriptState;
import dispatcher.host.serve.ScriptStatus;
import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Says in a line each time when a script of a host begins to run and when it ends. Safe for use by several threads. */
final class HostConsole implements HostListener {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream out;

    HostConsole(PrintStream out) {
        this.out = out;
    }

    @Override
    public void changed(ScriptStatus status) {
        if (status.state() != ScriptState.STARTING && out instanceof JsonStream json) {
            json.lines().write(isBad(status.state()) ? "ERROR" : "INFO", status.name(), sentence(status));
        } else if (status.state() != ScriptState.STARTING) {
            out.println(LocalTime.now().format(TIME) + " " + status.name() + ": " + sentence(status));
        }
    }

    private static boolean isBad(ScriptState state) {
        return state == ScriptState.FAILED || state == ScriptState.LIMITED;
    }

    private static String sentence(ScriptStatus status) {
        return switch (status.state()) {
            case FAILED, LIMITED -> status.lastError() == null
                    ? status.state().toString()
                    : status.state() + ": " + status.lastError();
            case WAITING -> "starts anew in " + Math.ceilDiv(status.pause().toMillis(), 1000L) + " s";
            default -> status.state().toString();
        };
    }
}
