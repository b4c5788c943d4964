package dispatcher.host.view;

import dispatcher.binding.Prim;
import dispatcher.binding.Shape;
import dispatcher.host.prim.PrimAssets;
import dispatcher.host.region.Region;
import dispatcher.host.region.RegionOptions;
import dispatcher.host.session.Account;
import dispatcher.host.session.Password;
import dispatcher.host.session.RegionUrl;
import dispatcher.host.session.Session;
import dispatcher.host.session.SessionOptions;
import dispatcher.host.view.scripts.Scripts;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** A region, somebody who acts in it, and a view of it. */
@Timeout(120)
abstract class ViewTestBase {
    final Region region = Region.start(RegionOptions.standard().withPort(0).withUdpPort(0));
    final Session session = Session.open(options());
    final View view = View.open(0, this::options, Scripts.none());
    private final PrimAssets boxes = new PrimAssets(session::send);

    @AfterEach
    void close() {
        view.close();
        session.close();
        region.close();
    }

    SessionOptions options() {
        return SessionOptions.of(RegionUrl.of(region.url()), Account.of("Dispatcher Owner"),
                Password.of(region.options().firstAccount().password()))
                .withDomains(List.of("Dispatcher", "RemoteControl", "Simulator"));
    }

    URI address() {
        return URI.create(view.address());
    }

    String token() {
        return address().getFragment();
    }

    /** The view's name for itself. */
    String host() {
        return "127.0.0.1:" + address().getPort();
    }

    <R extends Response> R ask(Request<R> request) throws Exception {
        return session.send(request).get(60, TimeUnit.SECONDS);
    }

    UUID create(String name, Vector3 place) throws Exception {
        return begin(name, place).get(60, TimeUnit.SECONDS);
    }

    /** Many at once. */
    List<UUID> create(int count) throws Exception {
        List<CompletableFuture<UUID>> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(begin("Box " + i, new Vector3(100 + i % 50, 100 + i / 50, 30)));
        }
        List<UUID> ids = new ArrayList<>();
        for (CompletableFuture<UUID> one : made) {
            ids.add(one.get(60, TimeUnit.SECONDS));
        }
        return ids;
    }

    private CompletableFuture<UUID> begin(String name, Vector3 place) {
        return boxes.asset(new Prim(Shape.BOX, Prim.DEFAULT_SCALE, Prim.WHITE, 1))
                .thenCompose(box -> session.send(new CreateObjectRequest(name, "", null, place, null, null, box, null)))
                .thenApply(CreateObjectResponse::objectId);
    }

    /** A browser's part of the conversation, after it was let in. */
    Caller enter() throws IOException {
        return enter(new Caller(address().getPort()));
    }

    Caller enter(Caller caller) throws IOException {
        int status = caller.open(host(), "http://" + host(), token());
        if (status != 101) {
            throw new IOException("Not let in: " + status);
        }
        caller.say("{\"type\":\"hello\",\"name\":\"Ada Lovelace\"}");
        return caller;
    }
}
