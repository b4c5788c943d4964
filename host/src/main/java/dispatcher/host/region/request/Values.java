package dispatcher.host.region.request;

import dispatcher.value.Ids;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a token means where a certain kind of value is expected (seen on a real server, docs/fidelity.md). */
final class Values {
    private Values() {}

    static boolean toBoolean(TokenReader in) {
        return switch (in.token) {
            case BOOLEAN -> in.truth;
            case INTEGER -> in.isHuge || in.integer != 0;
            case FLOAT -> in.number != 0;
            case STRING -> parseBoolean(in);
            default -> throw unfit(in, "a boolean");
        };
    }

    static int toInteger(TokenReader in) {
        return switch (in.token) {
            case INTEGER -> toInt(in, in.isHuge ? Long.MAX_VALUE : in.integer);
            case FLOAT -> round(in);
            case STRING -> parseInteger(in);
            default -> throw unfit(in, "an integer");
        };
    }

    /** A real; beyond single precision's range the caller makes it infinite. */
    static double toReal(TokenReader in) {
        return switch (in.token) {
            case INTEGER -> in.isHuge ? in.number : in.integer;
            case FLOAT -> in.number;
            case BOOLEAN -> in.truth ? 1 : 0;
            case STRING -> Reals.parse(in);
            default -> throw unfit(in, "a number");
        };
    }

    /** One number of a vector or quaternion: stricter than a lone real. */
    static double toElement(TokenReader in) {
        return switch (in.token) {
            case INTEGER -> {
                if (in.isHuge) {
                    throw unfit(in, "a number of this size");
                }
                yield in.integer;
            }
            case FLOAT -> in.number;
            case STRING -> Reals.parse(in);
            default -> throw unfit(in, "a number of a vector");
        };
    }

    static @Nullable String toText(TokenReader in) {
        return switch (in.token) {
            case STRING -> in.text;
            case NULL -> null;
            case INTEGER -> in.isHuge ? in.text : Long.toString(in.integer);
            case FLOAT -> Reals.format(in.number);
            case BOOLEAN -> in.truth ? "True" : "False";
            case BYTES -> "System.Byte[]";
            case DATE -> Reals.formatDate(in.integer);
            default -> throw unfit(in, "a text");
        };
    }

    /** Whatever is no id is the zero id. */
    static UUID toId(TokenReader in) {
        return in.token == Token.STRING ? parseId(in.text) : Ids.ZERO;
    }

    static Refusal unfit(TokenReader in, String wanted) {
        return Refusal.fatal("A " + in.token.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is no " + wanted
                + in.place() + ".");
    }

    private static UUID parseId(String text) {
        String dashed = text.length() == 32 && text.indexOf('-') < 0
                ? text.substring(0, 8) + '-' + text.substring(8, 12) + '-' + text.substring(12, 16) + '-'
                        + text.substring(16, 20) + '-' + text.substring(20)
                : text;
        try {
            return hasDashes(dashed) ? UUID.fromString(dashed) : Ids.ZERO;
        } catch (IllegalArgumentException _) {
            return Ids.ZERO;
        }
    }

    private static boolean hasDashes(String text) {
        return text.length() == 36 && text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-'
                && text.charAt(23) == '-';
    }

    private static boolean parseBoolean(TokenReader in) {
        String text = in.text.strip();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw unfit(in, "a boolean");
        }
        return text.equalsIgnoreCase("true");
    }

    private static int round(TokenReader in) {
        if (!in.roundsReals() || Double.isNaN(in.number)) {
            throw unfit(in, "an integer: it must have no point");
        }
        double rounded = Math.rint(in.number);
        return toInt(in, (long) rounded);
    }

    private static int toInt(TokenReader in, long value) {
        if (value != (int) value) {
            throw Refusal.fatal("An integer is too large or too small" + in.place() + ".");
        }
        return (int) value;
    }

    private static int parseInteger(TokenReader in) {
        try {
            return Integer.parseInt(in.text.strip());
        } catch (NumberFormatException _) {
            throw unfit(in, "an integer");
        }
    }
}
