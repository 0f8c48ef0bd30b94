package org.deepecon.grading;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs an exercise against a submission. The tests run on the calling thread, in this JVM; judges
 * on several threads do not disturb each other.
 */
public final class Judge {
    private Judge() {
    }

    /**
     * Judges once, as a self-check does.
     *
     * @param exercise a class with {@link Exercise}
     * @param submission the student's work
     * @return the verdict; never throws for what the submission does
     */
    public static Verdict once(Class<?> exercise, Submission submission) {
        ExerciseInfo info = ExerciseInfo.of(exercise);
        var record = new ClaimRecord(info);
        SubmissionParameter.during(submission, () -> launcher().execute(request(exercise), record));
        return new Verdict(info.name(), record.results(), missing(info, exercise, submission),
                record.notices());
    }

    /**
     * Judges twice, as a grader does: what passes once and fails once earns its points and is
     * noticed to the instructor.
     *
     * @param exercise a class with {@link Exercise}
     * @param submission the student's work
     * @return the joint verdict
     */
    public static Verdict judge(Class<?> exercise, Submission submission) {
        return once(exercise, submission).and(once(exercise, submission));
    }

    /** Only Jupiter, and nothing that happens to lie on the class path. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    private static LauncherDiscoveryRequest request(Class<?> exercise) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(exercise))
                .enableImplicitConfigurationParameters(false)
                .build();
    }

    private static List<String> missing(
            ExerciseInfo info, Class<?> exercise, Submission submission) {
        Set<String> missing = new LinkedHashSet<>();
        for (var claim : info.claims()) {
            missing.addAll(Required.missing(
                    exercise, ExerciseInfo.method(exercise, claim.method()), submission));
        }
        return List.copyOf(missing);
    }
}
