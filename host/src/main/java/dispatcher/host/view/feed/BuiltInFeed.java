package dispatcher.host.view.feed;

import dispatcher.failure.DispatcherException;
import dispatcher.host.session.Session;
import dispatcher.host.view.world.World;
import dispatcher.message.simulator.AddAvatarRequest;
import dispatcher.message.simulator.AvatarChatRequest;
import dispatcher.message.simulator.GetChangesRequest;
import dispatcher.message.simulator.GetChangesResponse;
import dispatcher.message.simulator.GetChatLogRequest;
import dispatcher.message.simulator.GetChatLogResponse;
import dispatcher.message.simulator.GetGroundRequest;
import dispatcher.message.simulator.GetGroundResponse;
import dispatcher.message.simulator.MoveAvatarRequest;
import dispatcher.message.simulator.RemoveAvatarRequest;
import dispatcher.message.simulator.TouchObjectRequest;
import dispatcher.message.simulator.TouchedSurface;
import dispatcher.value.Ids;
import dispatcher.value.Vector3;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A region that tells its operator everything at once. */
final class BuiltInFeed implements Feed {
    private static final int NAME_PARTS = 2;
    /** A script that forms the ground does so a square metre at a time. */
    private static final long GROUND_EVERY = TimeUnit.MILLISECONDS.toNanos(300);

    private final Session session;
    private final World world;
    private final Executor thread;
    private final ChangeReader changes;
    private final Facts facts;
    private final Pace pace = new Pace();
    private final Map<UUID, AddAvatarRequest> inside = new LinkedHashMap<>();
    private UUID epoch = Ids.ZERO;
    private int revision;
    private int chatLines;
    private boolean asksChat;
    private int groundChanges = -1;
    private long groundDue = System.nanoTime();

    /** @param thread the world's own */
    BuiltInFeed(Session session, World world, Executor thread) {
        this.session = session;
        this.world = world;
        this.thread = thread;
        this.changes = new ChangeReader(world);
        this.facts = new Facts(world, session, true);
    }

    @Override
    public void tick() {
        if (pace.begins()) {
            then(session.send(new GetChangesRequest(epoch, revision)), this::changed, this::lost);
        }
    }

    @Override
    public CompletableFuture<?> enter(UUID avatar, String name) {
        String[] parts = name.strip().split("\\s+", NAME_PARTS);
        AddAvatarRequest request = new AddAvatarRequest(avatar, parts[0], parts.length < NAME_PARTS ? "" : parts[1],
                place(inside.size()));
        inside.put(avatar, request);
        return session.send(request);
    }

    @Override
    public CompletableFuture<?> leave(UUID avatar) {
        inside.remove(avatar);
        return session.send(new RemoveAvatarRequest(avatar));
    }

    @Override
    public CompletableFuture<?> walk(UUID avatar, Vector3 place) {
        inside.computeIfPresent(avatar,
                (_, before) -> new AddAvatarRequest(avatar, before.firstName(), before.lastName(), place));
        return session.send(new MoveAvatarRequest(avatar, place));
    }

    @Override
    public CompletableFuture<?> touch(UUID avatar, UUID object, @Nullable TouchedSurface surface) {
        return session.send(new TouchObjectRequest(object, avatar, surface));
    }

    @Override
    public CompletableFuture<?> say(UUID avatar, String text, int channel) {
        return session.send(new AvatarChatRequest(avatar, text, channel));
    }

    @Override
    public CompletableFuture<Map<String, Object>> messages(UUID object) {
        return Messages.about(session::send, object);
    }

    @Override
    public void close() {
        session.close();
    }

    private void changed(GetChangesResponse told) {
        world.begin();
        boolean anew = !told.epoch().equals(epoch);
        if (anew) {
            inside.values().forEach(session::send);
            chatLines = 0;
            groundChanges = -1;
        }
        pace.answered(told.revision() != revision || anew);
        epoch = told.epoch();
        revision = told.revision();
        changes.read(told);
        facts.connected();
        facts.sun(told.sunHour());
        if (told.avatarsChanged()) {
            facts.avatars(told.avatars());
        }
        if (told.chatLines() > chatLines && !asksChat) {
            asksChat = true;
            then(session.send(new GetChatLogRequest(chatLines)), log -> said(log, told.chatLines()),
                    _ -> asksChat = false);
        }
        long now = System.nanoTime();
        if (told.groundChanges() != groundChanges && now - groundDue >= 0) {
            groundDue = now + GROUND_EVERY;
            groundChanges = told.groundChanges();
            then(session.send(new GetGroundRequest()), this::ground, _ -> groundChanges = -1);
        }
    }

    /** The region may have forgotten some, and others may have been said since. */
    private void said(GetChatLogResponse log, int known) {
        asksChat = false;
        chatLines = Math.max(known, chatLines + log.lines().size());
        log.lines().forEach(facts::said);
    }

    private void ground(GetGroundResponse told) {
        world.begin();
        world.ground(Base64.getDecoder().decode(told.heights()));
    }

    private <T> void then(CompletableFuture<T> answer, Consumer<T> next, Consumer<Throwable> otherwise) {
        answer.whenCompleteAsync((told, failure) -> {
            if (failure == null) {
                next.accept(told);
            } else {
                otherwise.accept(failure);
            }
        }, thread);
    }

    private void lost(Throwable failure) {
        pace.failed();
        world.begin();
        facts.lost(failure instanceof DispatcherException known ? known.explanation() : failure.toString());
    }

    /** In a row in the south of the middle, so that they do not stand in each other. */
    private static Vector3 place(int number) {
        return new Vector3(122 + 2.0 * (number % 8), 118 - 2.0 * (number / 8 % 8), 22);
    }
}
