package dispatcher.guest;

import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Suggestions;
import dispatcher.value.Vector3;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Colours as scripts write them. */
public final class Colors {
    /** The sixteen basic colour names of HTML and CSS, and those that people ask for next. */
    private static final Map<String, Integer> NAMED = new TreeMap<>(Map.ofEntries(Map.entry("aqua", 0x00ffff),
            Map.entry("black", 0x000000), Map.entry("blue", 0x0000ff), Map.entry("brown", 0xa52a2a),
            Map.entry("coral", 0xff7f50), Map.entry("crimson", 0xdc143c), Map.entry("cyan", 0x00ffff),
            Map.entry("fuchsia", 0xff00ff), Map.entry("gold", 0xffd700), Map.entry("gray", 0x808080),
            Map.entry("green", 0x008000), Map.entry("grey", 0x808080), Map.entry("indigo", 0x4b0082),
            Map.entry("khaki", 0xf0e68c), Map.entry("lime", 0x00ff00), Map.entry("magenta", 0xff00ff),
            Map.entry("maroon", 0x800000), Map.entry("navy", 0x000080), Map.entry("olive", 0x808000),
            Map.entry("orange", 0xffa500), Map.entry("orchid", 0xda70d6), Map.entry("pink", 0xffc0cb),
            Map.entry("purple", 0x800080), Map.entry("red", 0xff0000), Map.entry("salmon", 0xfa8072),
            Map.entry("silver", 0xc0c0c0), Map.entry("skyblue", 0x87ceeb), Map.entry("tan", 0xd2b48c),
            Map.entry("teal", 0x008080), Map.entry("tomato", 0xff6347), Map.entry("turquoise", 0x40e0d0),
            Map.entry("violet", 0xee82ee), Map.entry("white", 0xffffff), Map.entry("yellow", 0xffff00)));

    private Colors() {}

    /** Reads a name of CSS or {@code #rrggbb} as red, green and blue from 0 to 1. */
    public static Vector3 parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        Integer rgb = name.matches("#[0-9a-f]{6}")
                ? Integer.valueOf(HexFormat.fromHexDigits(name, 1, 7))
                : NAMED.get(name);
        if (rgb == null) {
            throw unknown(text);
        }
        return new Vector3(channel(rgb >> 16), channel(rgb >> 8), channel(rgb));
    }

    private static double channel(int rgb) {
        return (rgb & 0xff) / 255.0;
    }

    private static DispatcherException unknown(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        String advice = "Use a name such as red, #rrggbb, or three numbers from 0 to 1.";
        return new DispatcherException(FailureKind.WRONG_ARGUMENT, "There is no colour '%s'.".formatted(shown),
                (Suggestions.question(shown, NAMED.keySet()) + " " + advice).strip());
    }
}
