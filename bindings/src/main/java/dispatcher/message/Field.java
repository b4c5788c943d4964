package dispatcher.message;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one field of a message. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** The name on the wire, for example {@code ObjectID}. */
    String value();

    /** What the field means. */
    String doc();

    /** The unit of its numbers, for example {@code m}; empty where it has none. */
    String unit() default "";

    /**
     * What a region takes where the field is left out, as MessageFormat shows it: {@code [128,128,20]}, {@code null} or
     * {@code Hello}; empty means the kind's own zero ({@link FieldKind#zero}).
     */
    String defaultValue() default "";
}
