package org.deepecon.kernel.diagnose.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.diagnose.text.StudentNames;

/** How a student calls the method of a frame. */
final class FrameNames {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");

    private FrameNames() {
    }

    /** {@code f}, {@code Point.norm}, {@code new Point}, {@code a lambda in f}; never empty. */
    static String of(StackTraceElement frame) {
        Matcher lambda = LAMBDA.matcher(frame.getMethodName());
        if (lambda.matches()) {
            String outer = lambda.group(1);
            return outer.startsWith("do_it$") || outer.equals("static") || outer.equals("new")
                    ? "a lambda" : "a lambda in " + outer;
        }
        String type = type(frame);
        return switch (frame.getMethodName()) {
            case "do_it$", "do_it$Aux" -> "the cell";
            case "<init>" -> type.isEmpty() ? "the cell" : "new " + type;
            case "<clinit>" -> type.isEmpty() ? "the cell" : "class " + type;
            default -> method(type, frame.getMethodName());
        };
    }

    private static String method(String type, String name) {
        return type.isEmpty() ? name
                : type.startsWith("an ") ? name + " of " + type : type + "." + name;
    }

    /** The class within the wrapper class: empty for methods of the cell itself. */
    private static String type(StackTraceElement frame) {
        String name = frame.getClassName();
        if (name.matches("REPL\\.\\$JShell\\$\\w+")) {
            return "";
        }
        String simple = StudentNames.simpleClass(name);
        return simple.matches("\\d+|.*\\$\\d+") ? "an anonymous class" : simple;
    }
}
