package dispatcher.message;

import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;

/** What each request is answered with, read off its record. Safe for use by several threads. */
public final class ResponseTypes {
    private static final ClassValue<Class<? extends Response>> TYPES = new ClassValue<>() {
        @Override
        protected Class<? extends Response> computeValue(Class<?> request) {
            return Stream.of(request.getGenericInterfaces())
                    .filter(ParameterizedType.class::isInstance)
                    .map(ParameterizedType.class::cast)
                    .filter(type -> type.getRawType() == Request.class)
                    .map(type -> ((Class<?>) type.getActualTypeArguments()[0]).<Response>asSubclass(Response.class))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("A request that names no response: " + request));
        }
    };

    private ResponseTypes() {}

    /** The record of a successful answer to the request. */
    @SuppressWarnings("unchecked")
    public static <R extends Response> Class<R> of(Request<R> request) {
        return (Class<R>) TYPES.get(request.getClass());
    }
}
