package dispatcher.host.observe;

import dispatcher.message.MessageType;

/** What people call messages. */
final class Names {
    private Names() {}

    /** A message's short name, for example {@code ChatRequest}. */
    static String of(Object message) {
        return NAMES.get(message.getClass());
    }

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return MessageType.of(type.asSubclass(Record.class)).shortName();
        }
    };
}
