package org.deepecon.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the annotations of an exercise say.
 *
 * @param name the exercise
 * @param title for people; the name if the author gave none
 * @param requires headers that the student must define for any claim
 * @param dependsOn names of exercises that come first
 * @param hints from a push to nearly the answer
 * @param claims in the order of the source
 */
public record ExerciseInfo(String name, String title, List<String> requires,
        List<String> dependsOn, List<String> hints, List<ClaimInfo> claims) {
    /**
     * What the annotations of a test say.
     *
     * @param method the test's method name
     * @param name what is claimed, in words
     * @param points what it is worth
     * @param hint said when it fails; empty without one
     * @param visible false if hidden
     */
    public record ClaimInfo(
            String method, String name, double points, String hint, boolean visible) {
    }

    /**
     * Reads the annotations of a class.
     *
     * @param type a class with {@link Exercise}
     * @return what they say
     * @throws IllegalArgumentException if it is no exercise
     */
    public static ExerciseInfo of(Class<?> type) {
        Exercise exercise = type.getAnnotation(Exercise.class);
        if (exercise == null) {
            throw new IllegalArgumentException(
                    type.getName() + ": expected @Exercise(\"name\") on the class, found none.");
        }
        DependsOn dependsOn = type.getAnnotation(DependsOn.class);
        List<String> order = methodsInOrder(type);
        return new ExerciseInfo(exercise.value(),
                exercise.title().isEmpty() ? exercise.value() : exercise.title(),
                Required.of(type.getAnnotation(Requires.class)),
                dependsOn == null ? List.of() : List.of(dependsOn.value()),
                Arrays.stream(type.getAnnotationsByType(Hint.class)).map(Hint::value).toList(),
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                        .sorted(Comparator.comparingInt(m -> order.indexOf(m.getName())))
                        .map(ExerciseInfo::claim).toList());
    }

    private static ClaimInfo claim(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        Points points = method.getAnnotation(Points.class);
        Hint[] hint = method.getAnnotationsByType(Hint.class);
        return new ClaimInfo(method.getName(),
                name == null ? words(method.getName()) : name.value(),
                points == null ? 1 : points.value(),
                hint.length == 0 ? "" : hint[0].value(),
                !method.isAnnotationPresent(Hidden.class));
    }

    /** {@code lossIsMSEOfAHalf} becomes "loss is MSE of a half". */
    private static String words(String camelCase) {
        String[] words = camelCase.split(
                "(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])|(?<=[A-Z])(?=[A-Z][a-z])");
        return Arrays.stream(words)
                .map(word -> word.matches("[A-Z]{2,}") ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /**
     * What the exercise is worth.
     *
     * @return the sum over all claims that this class still has
     */
    public double points() {
        return claims.stream().mapToDouble(ClaimInfo::points).sum();
    }

    /** The test of that name; names of tests are unique in an exercise. */
    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Reflection promises no order; the class file has that of the source. */
    static List<String> methodsInOrder(Class<?> type) {
        var names = new ArrayList<String>();
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor,
                        String signature, String[] exceptions) {
                    names.add(name);
                    return null;
                }
            }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
