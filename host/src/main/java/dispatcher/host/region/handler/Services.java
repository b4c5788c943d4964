package dispatcher.host.region.handler;

import dispatcher.host.region.asset.AssetStore;
import dispatcher.host.region.config.Directives;
import dispatcher.host.region.event.EndPoints;
import dispatcher.host.region.event.Subscriptions;
import dispatcher.host.region.scene.Scene;
import dispatcher.host.region.security.Accounts;
import dispatcher.host.region.security.Capabilities;

/**
 * All that handlers work on.
 *
 * @param machinery what makes the region stop, start and misbehave
 */
public record Services(Directives directives, Accounts accounts, Capabilities capabilities, Scene scene,
        AssetStore assets, EndPoints endPoints, Subscriptions subscriptions, Machinery machinery) {}
