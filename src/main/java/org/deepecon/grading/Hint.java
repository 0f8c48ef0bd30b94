package org.deepecon.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Help on request. On the class: three levels in the order of the annotations, from a push to
 * nearly the answer, shown by {@code %hint}. On a test: one sentence that is shown when this claim fails.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Hints.class)
public @interface Hint {
    /**
     * The text.
     *
     * @return plain text; {@code `code`} between backticks
     */
    String value();
}
