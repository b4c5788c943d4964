package dispatcher.host.settings;

import dispatcher.host.fence.Box;
import dispatcher.host.fence.Fence;
import dispatcher.value.Vector3;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;

/** Reads a table that says what a script may do to a region; a key takes the place of the same one of the defaults. */
final class FenceReader {
    private static final String BOX = "two corners in metres, such as [[0, 0, 20], [64, 64, 60]]";

    private final SettingsTable table;

    private FenceReader(SettingsTable table) {
        this.table = table;
    }

    /** What the table says on top of the defaults. */
    static Fence read(SettingsTable table, Fence defaults) {
        FenceReader reader = new FenceReader(table);
        Fence fence = new Fence(reader.messages("allow", defaults.allowed()),
                reader.messages("deny", defaults.denied()), table.flag("read-only", defaults.readOnly()),
                table.flag("own-objects", defaults.ownObjects()), reader.objects(defaults.objects()),
                reader.box(defaults.box()));
        table.refuseUnknown();
        return fence;
    }

    private Set<String> messages(String key, Set<String> otherwise) {
        List<String> names = table.texts(key);
        if (names == null) {
            return otherwise;
        }
        if (key.equals("allow") && names.isEmpty()) {
            throw table.failure(key, "An empty list would allow nothing; leave it out, or name what is allowed.");
        }
        return names.stream().map(name -> RequestNames.full(name, problem -> table.failure(key, problem)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int objects(int otherwise) {
        Object value = table.any("objects");
        if (value == null) {
            return otherwise;
        } else if (value.equals("none")) {
            return Integer.MAX_VALUE;
        } else if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw table.failure("objects", "must be a whole number from 0, or \"none\", not "
                + SettingsTable.shown(value) + ".");
    }

    private @Nullable Box box(@Nullable Box otherwise) {
        TomlArray corners = table.list("box", BOX);
        if (corners == null) {
            return otherwise;
        } else if (corners.isEmpty()) {
            return null;
        }
        Vector3 one = corner(corners, 0);
        Vector3 other = corner(corners, 1);
        if (corners.size() != 2) {
            throw table.failure("box", "must be " + BOX + ".");
        }
        return new Box(new Vector3(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()),
                Math.min(one.z(), other.z())),
                new Vector3(Math.max(one.x(), other.x()), Math.max(one.y(), other.y()), Math.max(one.z(), other.z())));
    }

    private Vector3 corner(TomlArray corners, int index) {
        if (index < corners.size() && corners.get(index) instanceof TomlArray corner && corner.size() == 3
                && corner.toList().stream().allMatch(FenceReader::isMetres)) {
            return new Vector3(metres(corner.get(0)), metres(corner.get(1)), metres(corner.get(2)));
        }
        throw table.failure("box", "must be " + BOX + ".");
    }

    private static boolean isMetres(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private static double metres(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
