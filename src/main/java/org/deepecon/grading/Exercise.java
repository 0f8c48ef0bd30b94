package org.deepecon.grading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a JUnit Jupiter class an exercise: its tests may take a {@link Submission}, run in the
 * order of the source, and are found as {@code %check name}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SubmissionParameter.class)
@TestMethodOrder(SourceOrder.class)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
public @interface Exercise {
    /**
     * The name: lower-case letters, digits and hyphens; also the folder's name.
     *
     * @return such as {@code gradient-step}; unique in the course
     */
    String value();

    /**
     * The name that people read.
     *
     * @return such as {@code One step downhill}; empty for the name itself
     */
    String title() default "";
}
