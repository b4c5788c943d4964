package dispatcher.host.view.feed;

import dispatcher.host.session.Session;
import dispatcher.host.view.world.World;
import dispatcher.message.PlainValues;
import dispatcher.message.simulator.AvatarState;
import dispatcher.message.simulator.ChatLine;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What there is one of in a region, written into a world. For one thread. */
final class Facts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double STEPS_IN_HOUR = 60;

    private final World world;
    private final Session session;
    private final boolean builtIn;

    /** @param builtIn whether it is a built-in region, which tells everything */
    Facts(World world, Session session, boolean builtIn) {
        this.world = world;
        this.session = session;
        this.builtIn = builtIn;
    }

    void connected() {
        connection("connected", "");
    }

    void lost(String why) {
        connection("lost", why);
    }

    private void connection(String state, String why) {
        world.fact("connection", JSON.writeValueAsString(Map.of("state", state, "scene", session.scene(), "url",
                session.url().toString(), "builtIn", builtIn, "why", why)));
    }

    /** A minute of the sun's is exact enough for light. */
    void sun(double hour) {
        world.fact("sun", JSON.writeValueAsString(Math.round(hour * STEPS_IN_HOUR) / STEPS_IN_HOUR));
    }

    void avatars(List<AvatarState> avatars) {
        world.fact("avatars", JSON.writeValueAsString(avatars.stream().map(PlainValues::toMap).toList()));
    }

    void said(ChatLine line) {
        world.chat().add(JSON.writeValueAsString(PlainValues.toMap(line)));
    }
}
