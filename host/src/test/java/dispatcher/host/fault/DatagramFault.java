package dispatcher.host.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can happen to one datagram on its way, and how often a script hears it then if it is a callback. */
public enum DatagramFault {
    LOST(0) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            return List.of();
        }
    },
    DOUBLED(2) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            return List.of(datagram, datagram);
        }
    },
    /** The one after it comes first. */
    REORDERED(1) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            return List.of(datagram);
        }
    },
    LATE(1) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            Exchange.pause(150);
            return List.of(datagram);
        }
    },
    CUT(0) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            return List.of(Arrays.copyOf(datagram, datagram.length / 2));
        }
    },
    AMONG_GARBAGE(1) {
        @Override
        List<byte[]> spoil(byte[] datagram) {
            byte[] garbage = new byte[500];
            new Random(7).nextBytes(garbage);
            return List.of(garbage, new byte[0], "{\"$type\":\"RemoteControl.Messages.ChatRequest\"}".getBytes(),
                    datagram,
                    garbage);
        }
    };

    private final int heard;

    DatagramFault(int heard) {
        this.heard = heard;
    }

    /** How often a callback is heard; a command that would be heard arrives. */
    public int heard() {
        return heard;
    }

    abstract List<byte[]> spoil(byte[] datagram);
}
