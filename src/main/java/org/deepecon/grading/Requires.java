package org.deepecon.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the student must have defined before anything is tested. What is missing is said first, and
 * the claims that need it count as not attempted. On a test: for this claim only.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /**
     * Names of variables, methods or types; better their headers, which are then shown.
     *
     * @return such as {@code "predict"} or {@code "double predict(double x, double w)"}
     */
    String[] value();
}
