package dispatcher.host.jail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A program for the kernel (seccomp, in its BPF) that refuses the system calls of {@code system-calls.txt} and sockets of other
 * families than the local one and IP: a socket to the machine that hosts a virtual machine, for one, knows no network namespaces.
 */
final class SystemCallFilter {
    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int ALLOW = 0x7fff0000;
    private static final int FAIL = 0x00050000;
    private static final int EPERM = 1;
    private static final int EAFNOSUPPORT = 97;
    /** From here on numbers mean the same calls once more, in another binary interface. */
    private static final int OTHER_INTERFACE = 0x40000000;
    /** AF_UNIX, AF_INET, AF_INET6. */
    private static final int[] FAMILIES = {1, 2, 10};

    /** What differs between processors: the kernel's name of it, the column in the table, the number of {@code socket}. */
    private enum Processor {
        X86_64(0xc000003e, 1, 41), AARCH64(0xc00000b7, 2, 198);

        private final int kernelName;
        private final int column;
        private final int socket;

        Processor(int kernelName, int column, int socket) {
            this.kernelName = kernelName;
            this.column = column;
            this.socket = socket;
        }
    }

    private final Processor processor;
    private final List<Integer> refused;

    private SystemCallFilter(Processor processor) {
        this.processor = processor;
        this.refused = table().lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", -1))
                .map(fields -> fields[processor.column]).filter(number -> !number.equals("-")).map(Integer::valueOf)
                .toList();
    }

    /** The filter for this machine; none for processors whose numbers are not known. */
    static Optional<SystemCallFilter> ofThisMachine() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> Optional.of(new SystemCallFilter(Processor.X86_64));
            case "aarch64" -> Optional.of(new SystemCallFilter(Processor.AARCH64));
            default -> Optional.empty();
        };
    }

    /** The program in the kernel's form. */
    byte[] program() {
        int allow = 4 + refused.size() + 2 + FAMILIES.length + 1;
        int fail = allow + 1;
        Assembler code = new Assembler(fail + 1);
        code.put(LOAD, 0, 0, ARCHITECTURE);
        code.put(IF_EQUAL, code.next(), fail, processor.kernelName);
        code.put(LOAD, 0, 0, NUMBER);
        code.put(IF_AT_LEAST, fail, code.next(), OTHER_INTERFACE);
        refused.forEach(number -> code.put(IF_EQUAL, fail, code.next(), number));
        code.put(IF_EQUAL, code.next(), allow, processor.socket);
        code.put(LOAD, 0, 0, FIRST_ARGUMENT);
        for (int family : FAMILIES) {
            code.put(IF_EQUAL, allow, code.next(), family);
        }
        code.put(RETURN, 0, 0, FAIL | EAFNOSUPPORT);
        code.put(RETURN, 0, 0, ALLOW);
        code.put(RETURN, 0, 0, FAIL | EPERM);
        return code.bytes();
    }

    private static String table() {
        try (InputStream table = SystemCallFilter.class.getResourceAsStream("system-calls.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of system calls cannot be read", e);
        }
    }

    /** Writes instructions; jumps are told as the places they lead to. */
    private static final class Assembler {
        private static final int LENGTH = 8;

        private final ByteBuffer code;

        Assembler(int instructions) {
            code = ByteBuffer.allocate(instructions * LENGTH).order(ByteOrder.nativeOrder());
        }

        /** The place behind the next instruction. */
        int next() {
            return code.position() / LENGTH + 1;
        }

        void put(int operation, int then, int otherwise, int operand) {
            int next = next();
            code.putShort((short) operation).put(distance(operation, then, next))
                    .put(distance(operation, otherwise, next)).putInt(operand);
        }

        private static byte distance(int operation, int place, int next) {
            return operation == IF_EQUAL || operation == IF_AT_LEAST ? (byte) (place - next) : 0;
        }

        byte[] bytes() {
            return code.array();
        }
    }
}
