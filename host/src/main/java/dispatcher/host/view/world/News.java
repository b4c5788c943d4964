package dispatcher.host.view.world;

import java.util.List;
import java.util.Map;

/**
 * What a browser is to be told. Immutable.
 *
 * @param whole whether what is not in it is gone
 * @param objects those that are new or look different, each as JSON
 * @param removed the numbers of those that are gone
 * @param facts other things by their names, each as JSON
 * @param places where objects are, as {@link Places} writes it; empty where none moved
 * @param ground all heights; empty where the ground is as before
 */
public record News(boolean whole, List<String> objects, List<Integer> removed, Map<String, String> facts,
        byte[] places, byte[] ground) {

    /** The part of it that is text, as JSON; empty where there is none. */
    public String text() {
        if (!whole && objects.isEmpty() && removed.isEmpty() && facts.isEmpty()) {
            return "";
        }
        StringBuilder json = new StringBuilder("{\"type\":\"region\",\"whole\":").append(whole).append(",\"objects\":[")
                .append(String.join(",", objects)).append("],\"removed\":").append(removed).append(",\"facts\":{");
        facts.forEach((name, value) -> json.append(json.charAt(json.length() - 1) == '{' ? "\"" : ",\"").append(name)
                .append("\":").append(value));
        return json.append("}}").toString();
    }
}
