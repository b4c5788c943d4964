package dispatcher.host.script;

import dispatcher.binding.Delivery;
import dispatcher.binding.Watch;
import dispatcher.failure.DispatcherException;
import dispatcher.host.fence.Fence;
import dispatcher.host.fence.FilledRequests;
import dispatcher.message.Messages;
import dispatcher.message.remotecontrol.AddAssetRequest;
import dispatcher.message.remotecontrol.AssetData;
import dispatcher.message.remotecontrol.BulkDynamicsRequest;
import dispatcher.message.remotecontrol.ChatRequest;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteAllObjectsRequest;
import dispatcher.message.remotecontrol.DeleteObjectRequest;
import dispatcher.message.remotecontrol.FindObjectsRequest;
import dispatcher.message.remotecontrol.MessageObjectRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.message.remotecontrol.SetTerrainHeightRequest;
import dispatcher.value.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which messages a fence lets through to a region, over sockets. */
class FenceMessagesTest extends FenceTestBase {
    @Test
    void onlyWhatIsAllowedMayBeSent() {
        fenced(new Fence(Set.of("RemoteControl.Messages.ChatRequest"), Set.of(), false, false, Integer.MAX_VALUE, null),
                script -> {
                    get(script.send(new ChatRequest("Hello", null, null)));
                    assertThat(denied(script, new SetSunParametersRequest(null, null, null, null, 12.0)).explanation())
                            .isEqualTo("The fence allows only some messages, and SetSunParametersRequest is none of "
                                    + "them. Nothing was sent; whoever runs the script sets this fence: allow.");
                    assertThat(denied(() -> shape(script)).getMessage()).contains("AddAssetRequest is none of them");
                    denied(() -> get(script.onTouch(UUID.randomUUID(), _ -> {})));
                    denied(() -> get(script.onUpdate(List.of(), _ -> {})));
                    denied(() -> get(script.watch(new Watch(new FindObjectsRequest(null, null, null, null),
                            Duration.ofSeconds(1)), _ -> {})));
                });
    }

    @Test
    void shapesCanBeMadeReadyByWhoeverMayCreateObjects() {
        fenced(new Fence(Set.of("RemoteControl.Messages.CreateObjectRequest"), Set.of(), false, false,
                Integer.MAX_VALUE, null), script -> box(script, "Lamp", PLACE));
        assertThat(objects(region)).hasSize(1);
    }

    @Test
    void whatIsDeniedIsNotSent() {
        UUID house = victim();
        fenced(new Fence(Set.of("RemoteControl.Messages.DeleteAllObjectsRequest"),
                Set.of("RemoteControl.Messages.DeleteAllObjectsRequest"), false, false, Integer.MAX_VALUE, null),
                script -> assertThat(denied(script, new DeleteAllObjectsRequest()).getMessage())
                        .isEqualTo("The fence denies DeleteAllObjectsRequest."));
        assertThat(objects(region)).containsExactly(house);
        assertThat(said()).contains("WARNING test: fence deny: DeleteAllObjectsRequest was refused. "
                + "The fence denies DeleteAllObjectsRequest.").doesNotContain("\tat ");
    }

    @Test
    void aReaderChangesNothing() {
        UUID house = victim();
        List<Object> before = sight(house);
        FilledRequests filled = new FilledRequests(house, OUTSIDE);
        List<String> refused = new ArrayList<>();
        fenced(new Fence(Set.of(), Set.of(), true, false, Integer.MAX_VALUE, null), script -> {
            assertThat(found(script)).containsExactly(house);
            denied(() -> shape(script));
            Messages.requests().forEach(type -> {
                try {
                    get(script.call(filled.of(type), Delivery.SYNC));
                } catch (DispatcherException failure) {
                    if ("The fence allows no changes.".equals(failure.getMessage())) {
                        refused.add(type.shortName());
                    }
                }
            });
        });
        assertThat(refused).contains("SetSunParametersRequest", "SetTerrainHeightRequest", "DeleteObjectRequest",
                "BulkDynamicsRequest", "AddAssetRequest", "CreateObjectRequest", "SetAvatarAppearanceRequest",
                "RestartRequest", "MessageObjectRequest").hasSize(25);
        assertThat(sight(house)).isEqualTo(before);
        assertThat(objects(region)).containsExactly(house);
        assertThat(said()).contains("fence read-only: 26 calls were refused so far.");
    }

    @Test
    void assetsCanBeAddedWhereThatIsAllowedByName() {
        AddAssetRequest add = new AddAssetRequest(new AssetData(UUID.randomUUID(), "bm90ZQ==", "note", "",
                "application/vnd.ll.notecard", Ids.ZERO.toString()));
        fenced(OWN, script -> assertThat(denied(script, add).getMessage()).contains("does not let the script add"));
        fenced(new Fence(Set.of("RemoteControl.Messages.AddAssetRequest"), Set.of(), false, true, Integer.MAX_VALUE,
                BOX), script -> get(script.send(add)));
    }
}
