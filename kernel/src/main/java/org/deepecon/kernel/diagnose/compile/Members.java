package org.deepecon.kernel.diagnose.compile;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** What a type offers to a cell. */
record Members(Class<?> type) {
    List<String> methods() {
        return open(type.getMethods(), type.getDeclaredMethods())
                .map(Member::getName).filter(n -> !n.contains("$")).distinct().toList();
    }

    List<String> fields() {
        return open(type.getFields(), type.getDeclaredFields())
                .map(Member::getName).filter(n -> !n.contains("$")).distinct().toList();
    }

    boolean hasMethod(String name) {
        return methods().contains(name);
    }

    /** The method that takes nothing, such as {@code size()}. */
    boolean hasAccessor(String name) {
        return open(type.getMethods(), type.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals(name) && m.getParameterCount() == 0);
    }

    boolean hasField(String name) {
        return fields().contains(name);
    }

    /** Public members, inherited ones included, and all but private ones of a cell's type. */
    private static <M extends Member> Stream<M> open(M[] inherited, M[] declared) {
        return Stream.of(inherited, declared).flatMap(Stream::of).filter(Members::visible);
    }

    private static boolean visible(Member member) {
        boolean ofCell = member.getDeclaringClass().getName().startsWith("REPL.");
        return Modifier.isPublic(member.getModifiers())
                || ofCell && !Modifier.isPrivate(member.getModifiers());
    }
}
