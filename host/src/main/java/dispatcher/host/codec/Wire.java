package dispatcher.host.codec;

/** The names on the wire that belong to no message of its own. */
final class Wire {
    static final String TYPE = "$type";
    static final String ID = "$id";
    static final String SCENE = "_Scene";
    static final String DOMAIN = "_Domain";
    static final String CAPABILITY = "_Capability";
    static final String ASYNC = "_AsyncRequest";
    static final String SUCCESS = "_Success";
    static final String MESSAGE = "_Message";

    private Wire() {}
}
