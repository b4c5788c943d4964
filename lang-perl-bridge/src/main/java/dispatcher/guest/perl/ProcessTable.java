package dispatcher.guest.perl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the processes of one program in {@code /proc}; finds none where there is no such directory. */
final class ProcessTable {
    private static final Path PROC = Path.of("/proc");
    private static final String CAUGHT = "SigCgt:";
    private static final int HEXADECIMAL = 16;
    private static final int STATE = 0;
    private static final int SESSION = 3;

    private final long session;
    private final String token;

    /**
     * @param session the session's id: its leader's process id
     * @param token a text in the environment of each of the program's processes
     */
    ProcessTable(long session, String token) {
        this.session = session;
        this.token = token;
    }

    Stream<ProcessHandle> processes() {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(this::belongs)
                    .map(ProcessHandle::of)
                    .flatMap(Optional::stream)
                    .toList()
                    .stream();
        } catch (IOException _) {
            return Stream.of();
        }
    }

    /** Whether a process has ended and only waits for its parent to notice. */
    static boolean isZombie(long process) {
        return field(process, STATE).equals("Z");
    }

    /** Whether a process has a handler for a signal. */
    static boolean catches(long process, Signal signal) {
        return read(process, "status").lines()
                .filter(line -> line.startsWith(CAUGHT))
                .map(line -> Long.parseUnsignedLong(line.substring(CAUGHT.length()).strip(), HEXADECIMAL))
                .anyMatch(caught -> (caught >>> (signal.number() - 1) & 1) == 1);
    }

    private boolean belongs(long process) {
        return field(process, SESSION).equals(Long.toString(session)) || read(process, "environ").contains(token);
    }

    /** A field of the process's state, counted from the one behind its name. */
    private static String field(long process, int index) {
        String text = read(process, "stat");
        String[] fields = text.substring(text.lastIndexOf(')') + 1).strip().split(" ", -1);
        return index < fields.length ? fields[index] : "";
    }

    /** Empty where the process is gone or another user's. */
    private static String read(long process, String file) {
        try {
            return Files.readString(PROC.resolve(Long.toString(process)).resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
