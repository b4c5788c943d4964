package dispatcher.host.region.handler;

/** The rooms of the RemoteControl messages, in the order in which the real server lists them. */
final class RemoteControlRooms {
    private RemoteControlRooms() {}

    static void open(Services services, Handlers handlers, String domain) {
        KnownObjects objects = new KnownObjects(services);
        new ObjectRoom(services, objects).open(handlers, domain);
        new CreationRoom(services, objects).open(handlers, domain);
        new SunRoom(services).open(handlers, domain);
        new TerrainRoom(services).open(handlers, domain);
        new ChatRoom(services).open(handlers, domain);
        new CallbackRoom(services).open(handlers, domain);
        new PartRoom(objects).open(handlers, domain);
        new AvatarRoom(services).open(handlers, domain);
        new AssetRoom(services, objects).open(handlers, domain);
    }
}
