package dispatcher.host.region;

import dispatcher.host.codec.Encoding;
import dispatcher.message.AddressedRequest;
import dispatcher.message.Answer;
import dispatcher.message.Envelope;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import dispatcher.message.dispatcher.CreateEndPointRequest;
import dispatcher.message.dispatcher.CreateEndPointResponse;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.CreateObjectResponse;
import dispatcher.value.Vector3;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks to a region as anybody does, over HTTP, for tests. */
final class RegionClient implements AutoCloseable {
    static final UUID BOX = UUID.fromString("c0ffee00-0000-4000-8000-000000000001");
    static final UUID LINKSET = UUID.fromString("c0ffee00-0000-4000-8000-000000000002");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Region region;
    private final Encoding encoding;
    private @Nullable UUID capability;

    RegionClient(Region region) {
        this(region, Encoding.JSON);
    }

    RegionClient(Region region, Encoding encoding) {
        this.region = region;
        this.encoding = encoding;
    }

    /** Gets a capability as the region's first account. */
    RegionClient logIn(String... domains) {
        var account = region.options().firstAccount();
        capability = tell(new CreateCapabilityRequest(account.id(), account.hashedPassword(), 300, null, null, null,
                List.of(domains))).capability();
        return this;
    }

    @Nullable
    UUID capability() {
        return capability;
    }

    /** Sends a request that must succeed. */
    @SuppressWarnings("unchecked")
    <R extends Response> R tell(Request<R> request) {
        Answer answer = ask(request);
        if (answer.success() != Success.SUCCESS) {
            throw new AssertionError(request + " was answered " + answer);
        }
        return (R) answer.response();
    }

    Answer ask(Request<?> request) {
        return ask(request, false);
    }

    Answer ask(Request<?> request, boolean async) {
        String domain = dispatcher.message.MessageType.of(((Record) request).getClass()).domain();
        byte[] body = encoding.codec().encode(new AddressedRequest(request,
                new Envelope(region.options().scene(), domain, capability, async ? true : null)));
        return encoding.codec().decodeAnswer(post(encoding.contentType(), body));
    }

    byte[] post(String contentType, byte[] body) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(region.url())).header("Content-Type", contentType)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the region the object assets of the record. */
    RegionClient addAssets() {
        addAsset(BOX, "box.xml");
        addAsset(LINKSET, "link.xml");
        return this;
    }

    UUID create(UUID asset, Vector3 position) {
        CreateObjectResponse made = tell(
                new CreateObjectRequest("Thing", null, null, position, null, null, asset, null));
        return made.objectId();
    }

    UUID endPoint(int port) {
        CreateEndPointResponse made = tell(new CreateEndPointRequest(60_000, "127.0.0.1", port));
        return made.endPointId();
    }

    @Override
    public void close() {
        http.close();
    }

    private void addAsset(UUID id, String file) {
        try {
            byte[] bytes = Files.readAllBytes(ConformanceKit.folder().resolve("assets").resolve(file));
            tell(new AddAssetRequest(new AssetData(id, Base64.getEncoder().encodeToString(bytes), file, "",
                    "application/vnd.ll.primitive", "")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
