package org.deepecon.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a claim is worth; 1 without this annotation. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Points {
    /**
     * The points.
     *
     * @return 0 or more; multiples of 0.25 add up without rounding
     */
    double value();
}
