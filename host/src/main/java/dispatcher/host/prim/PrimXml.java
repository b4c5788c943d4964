package dispatcher.host.prim;

import dispatcher.binding.Prim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The object XML of a single prim. Depends on nothing but the prim. */
final class PrimXml {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final String TEMPLATE = template();
    /** One plain texture, white, on all faces, each shown once. */
    private static final byte[] PLAIN = Base64.getDecoder()
            .decode("iVVnRyTLQ+2SC0fK7RVGXwAAAAAAAAAAgD8AAACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

    private PrimXml() {}

    static String of(Prim prim) {
        Geometry geometry = Geometry.of(prim.shape());
        Map<String, String> values = Map.ofEntries(Map.entry("id", identity(prim).toString()),
                Map.entry("name", prim.shape().shapeName()), Map.entry("textureEntry", texture(prim)),
                Map.entry("profileCurve", Integer.toString(geometry.profileCurve())),
                Map.entry("profileShape", geometry.profileShape()),
                Map.entry("pathCurve", Integer.toString(geometry.pathCurve())),
                Map.entry("pathScaleY", Integer.toString(geometry.pathScaleY())),
                Map.entry("x", number(prim.scale().x())), Map.entry("y", number(prim.scale().y())),
                Map.entry("z", number(prim.scale().z())));
        return PLACEHOLDER.matcher(TEMPLATE)
                .replaceAll(match -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(match.group(1)))));
    }

    private static UUID identity(Prim prim) {
        return UUID.nameUUIDFromBytes(prim.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String texture(Prim prim) {
        return Base64.getEncoder().encodeToString(TextureEntry.withColor(PLAIN, prim.color(), prim.alpha()));
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(PrimXml.class.getResourceAsStream("prim.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
