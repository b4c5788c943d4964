package dispatcher.message;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a message or as a structure inside one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Message {
    /** The name that the region writes as {@code $type}; some answers carry their bare class name (seen on a real server). */
    String value();

    /** What the message is for, one or two sentences. */
    String doc();

    /** Whether asking twice is as good as asking once: such a request may be repeated where its connection broke before the answer. */
    boolean idempotent() default false;
}
