package dispatcher.guest.testing;

import dispatcher.binding.Contact;
import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.binding.Prim;
import dispatcher.binding.RegionAddress;
import dispatcher.binding.RegionBinding;
import dispatcher.binding.Registration;
import dispatcher.binding.Watch;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Response;
import dispatcher.message.remotecontrol.TouchCallback;
import dispatcher.message.remotecontrol.UpdatedCallback;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A second region that has the objects of the first, under another name. */
record TestOtherRegion(RegionBinding main) implements RegionBinding {
    /** Where it says that it is. */
    static final String URL = "http://other.example:9001/Dispatcher/";

    @Override
    public String scene() {
        return "Other Region";
    }

    @Override
    public RegionAddress address() {
        return new RegionAddress(URI.create(URL), "127.0.0.1:45326", ScriptRun.ADDRESS.user());
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return main.send(request);
    }

    @Override
    public CompletableFuture<Answer> call(Request<?> request, Delivery delivery) {
        return main.call(request, delivery);
    }

    @Override
    public CompletableFuture<UUID> asset(Prim prim) {
        return main.asset(prim);
    }

    @Override
    public CompletableFuture<Registration> onTouch(UUID object, Consumer<TouchCallback> handler) {
        return main.onTouch(object, handler);
    }

    @Override
    public CompletableFuture<Registration> onUpdate(List<UUID> objects, Consumer<UpdatedCallback> handler) {
        return main.onUpdate(objects, handler);
    }

    @Override
    public CompletableFuture<Registration> watch(Watch watch, Consumer<ObjectChange> handler) {
        return main.watch(watch, handler);
    }

    @Override
    public Contact contact() {
        return main.contact();
    }
}
