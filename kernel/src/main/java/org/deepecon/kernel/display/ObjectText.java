package org.deepecon.kernel.display;

import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/** The plain text of objects that are neither values nor containers. */
final class ObjectText {
    private ObjectText() {
    }

    static String of(Object value, PlainText nested) {
        if (value instanceof BaseStream) {
            return streamName(value.getClass()) + " (not consumed; toList() shows its elements)";
        }
        if (value instanceof InputStream || value instanceof Reader) {
            return TypeNames.of(value.getClass()) + " (not read)";
        }
        if (value instanceof Class<?> type) {
            return kind(type) + TypeNames.clean(type.getTypeName());
        }
        if (value instanceof Record record) {
            return record(record, nested);
        }
        return Members.hasNoText(value.getClass()) ? plain(value, nested) : text(value);
    }

    /** {@code toString()} may return null, too. */
    private static String text(Object value) {
        return String.valueOf(value.toString());
    }

    private static String streamName(Class<?> type) {
        return Arrays.stream(new Class<?>[] {
                    java.util.stream.IntStream.class,
                    java.util.stream.LongStream.class,
                    java.util.stream.DoubleStream.class})
                .filter(each -> each.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("Stream");
    }

    private static String kind(Class<?> type) {
        if (type.isPrimitive() || type.isArray()) {
            return "";
        }
        if (type.isAnnotation()) {
            return "annotation ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isRecord() ? "record " : type.isEnum() ? "enum " : "class ";
    }

    /** A record's own text, but with arrays spelled out where the compiler made the method. */
    private static String record(Record record, PlainText nested) {
        String text = text(record);
        Object[] values = Members.components(record);
        if (Arrays.stream(values).noneMatch(ObjectText::isArray)) {
            return text;
        }
        boolean generated = text.equals(fields(record, values, String::valueOf));
        return generated ? fields(record, values, nested::of) : text;
    }

    private static boolean isArray(Object value) {
        return value != null && value.getClass().isArray();
    }

    private static String fields(
            Record record, Object[] values, java.util.function.Function<Object, String> text) {
        String[] names = Members.componentNames(record.getClass());
        return java.util.stream.IntStream.range(0, names.length)
                .mapToObj(i -> names[i] + "=" + text.apply(values[i]))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static String plain(Object value, PlainText nested) {
        Class<?> type = value.getClass();
        if (TypeNames.isLambda(type) || value instanceof Iterator) {
            return TypeNames.isLambda(type) ? TypeNames.of(type) : iterator(type);
        }
        if (!nested.followsFields()) {
            return address(value);
        }
        Map<String, Object> fields = Members.fields(value);
        return fields.isEmpty() ? address(value) : fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + nested.inner().of(field.getValue()))
                .collect(Collectors.joining(", ", TypeNames.of(type) + "{", "}"));
    }

    private static String iterator(Class<?> type) {
        return "Iterator (" + TypeNames.of(type) + ", untouched)";
    }

    private static String address(Object value) {
        String hash = Integer.toHexString(System.identityHashCode(value));
        return TypeNames.of(value.getClass()) + "@" + hash;
    }
}
