package dispatcher.host.codec.fast;

/** The names on the wire that belong to no message of its own. */
public final class Wire {
    public static final String TYPE = "$type";
    public static final String ID = "$id";
    public static final String SCENE = "_Scene";
    public static final String DOMAIN = "_Domain";
    public static final String CAPABILITY = "_Capability";
    public static final String ASYNC = "_AsyncRequest";
    public static final String SUCCESS = "_Success";
    public static final String MESSAGE = "_Message";

    private Wire() {}
}
