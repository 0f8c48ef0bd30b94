package org.deepecon.kernel.help;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types and signatures as a person writes them: without packages, wrappers and captures. */
final class Signatures {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z_$])");
    private static final Pattern WRAPPERS = Pattern.compile("\\$(?:Cell|Focus)\\.");
    private static final Pattern CAPTURE = Pattern.compile("capture#\\d+ of ");
    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(?:\\([^)]*\\))? ");
    private static final Pattern NO_NAME = Pattern.compile("arg\\d+|");

    private Signatures() {
    }

    /** A type, shortened. */
    static String type(TypeMirror type) {
        String text = ANNOTATION.matcher(type.toString()).replaceAll("");
        text = CAPTURE.matcher(text).replaceAll("");
        text = WRAPPERS.matcher(PACKAGES.matcher(text).replaceAll("")).replaceAll("");
        return text.replace(",", ", ").replace(",  ", ", ");
    }

    /** What stands beside a proposal, seen as a member of {@code site} if that is a type. */
    static String of(Attributed unit, Element element, TypeMirror site) {
        if (element instanceof ExecutableElement method) {
            return method(unit, method, site);
        }
        if (element instanceof TypeElement type) {
            return unit.elements().getPackageOf(type).getQualifiedName().toString();
        }
        return type(seenFrom(unit, element, site));
    }

    /** {@code name(Type a, Type b) → Type}. */
    static String method(Attributed unit, ExecutableElement method, TypeMirror site) {
        TypeMirror seen = seenFrom(unit, method, site);
        var type = seen instanceof ExecutableType executable ? executable
                : (ExecutableType) method.asType();
        String parameters = parameters(method, type.getParameterTypes(), List.of());
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return method.getEnclosingElement().getSimpleName() + parameters;
        }
        return method.getSimpleName() + parameters + " → " + type(type.getReturnType());
    }

    /** {@code (Type a, Type... b)}; names from the list if it fits, else from the class file. */
    static String parameters(ExecutableElement method, List<? extends TypeMirror> types,
            List<String> names) {
        List<? extends VariableElement> declared = method.getParameters();
        return IntStream.range(0, types.size()).mapToObj(i -> {
            String name = names.size() == types.size() ? names.get(i)
                    : declared.get(i).getSimpleName().toString();
            String text = type(types.get(i));
            if (method.isVarArgs() && i == types.size() - 1
                    && types.get(i) instanceof ArrayType array) {
                text = type(array.getComponentType()) + "...";
            }
            return NO_NAME.matcher(name).matches() ? text : text + " " + name;
        }).collect(Collectors.joining(", ", "(", ")"));
    }

    private static TypeMirror seenFrom(Attributed unit, Element element, TypeMirror site) {
        if (!(site instanceof DeclaredType declared) || site.getKind() != TypeKind.DECLARED) {
            return element.asType();
        }
        try {
            return unit.types().asMemberOf(declared, element);
        } catch (IllegalArgumentException notAMember) {
            return element.asType();
        }
    }
}
