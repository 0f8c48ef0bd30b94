package org.deepecon.kernel.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A declaration's first line, as its author would have written it. */
final class Headers {
    private static final Set<Modifier> SHOWN =
            Set.of(Modifier.STATIC, Modifier.ABSTRACT, Modifier.FINAL, Modifier.DEFAULT);

    private Headers() {
    }

    /**
     * One line.
     *
     * @param element any declaration
     * @param names of a method's parameters; empty if they are not known
     */
    static String of(Element element, List<String> names) {
        if (element instanceof TypeElement type) {
            return type(type);
        }
        return element instanceof ExecutableElement method ? method(method, names)
                : variable(element);
    }

    private static String type(TypeElement type) {
        String name = Signatures.type(type.asType());
        String kind = switch (type.getKind()) {
            case INTERFACE -> "interface ";
            case ANNOTATION_TYPE -> "@interface ";
            case ENUM -> "enum ";
            case RECORD -> "record ";
            default -> modifiers(type) + "class ";
        };
        String components = type.getRecordComponents().stream().map(Headers::component)
                .collect(Collectors.joining(", ", "(", ")"));
        boolean record = type.getKind() == ElementKind.RECORD;
        return kind + name + bounds(type) + (record ? components : "") + supertypes(type);
    }

    private static String component(RecordComponentElement component) {
        return Signatures.type(component.asType()) + " " + component.getSimpleName();
    }

    private static String bounds(TypeElement type) {
        return type.getTypeParameters().stream().filter(Headers::bounded).findFirst().isEmpty() ? ""
                : " /* " + typeParameters(type.getTypeParameters()) + " */";
    }

    private static boolean bounded(TypeParameterElement parameter) {
        return parameter.getBounds().stream()
                .anyMatch(bound -> !bound.toString().equals("java.lang.Object"));
    }

    private static String supertypes(TypeElement type) {
        String superclass = type.getSuperclass().toString();
        boolean plain = type.getKind() != ElementKind.CLASS || superclass.equals("java.lang.Object")
                || superclass.equals("none");
        String extending = plain ? "" : " extends " + Signatures.type(type.getSuperclass());
        String word = type.getKind().isInterface() ? " extends " : " implements ";
        return extending + (type.getInterfaces().isEmpty() ? "" : word
                + list(type.getInterfaces()));
    }

    private static String method(ExecutableElement method, List<String> names) {
        List<TypeMirror> types = method.getParameters().stream()
                .map(parameter -> parameter.asType()).collect(Collectors.toList());
        String parameters = Signatures.parameters(method, types, names);
        String thrown = method.getThrownTypes().isEmpty() ? ""
                : " throws " + list(method.getThrownTypes());
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return "new " + Signatures.type(method.getEnclosingElement().asType()) + parameters
                    + thrown;
        }
        String generics = method.getTypeParameters().isEmpty() ? ""
                : typeParameters(method.getTypeParameters()) + " ";
        return modifiers(method) + generics + Signatures.type(method.getReturnType()) + " "
                + owner(method) + method.getSimpleName() + parameters + thrown;
    }

    private static String typeParameters(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().map(parameter -> bounded(parameter)
                ? parameter + " extends " + parameter.getBounds().stream().map(Signatures::type)
                        .collect(Collectors.joining(" & "))
                : parameter.toString()).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(Element element) {
        if (element.getKind() == ElementKind.ENUM_CONSTANT) {
            return "enum constant " + owner(element) + element.getSimpleName();
        }
        Object constant = element instanceof VariableElement field ? field.getConstantValue()
                : null;
        String shown = constant instanceof String text ? "\"" + text + "\""
                : String.valueOf(constant);
        return modifiers(element) + Signatures.type(element.asType()) + " " + owner(element)
                + element.getSimpleName() + (constant == null ? "" : " = " + shown);
    }

    /** {@code Math.} for a member of a type that someone wrote. */
    private static String owner(Element element) {
        Element owner = element.getEnclosingElement();
        boolean named = owner instanceof TypeElement
                && !CellUnit.isWrapper(owner.getSimpleName().toString());
        return named ? Signatures.type(owner.asType()).replaceAll("<.*>", "") + "." : "";
    }

    private static String modifiers(Element element) {
        boolean ofSession = element.getEnclosingElement() != null
                && CellUnit.isWrapper(element.getEnclosingElement().getSimpleName().toString());
        return element.getModifiers().stream().filter(SHOWN::contains)
                .filter(modifier -> !(ofSession && modifier == Modifier.STATIC))
                .filter(modifier -> !(modifier == Modifier.ABSTRACT
                        && element.getEnclosingElement().getKind().isInterface()))
                .map(modifier -> modifier + " ").collect(Collectors.joining());
    }

    private static String list(List<? extends TypeMirror> types) {
        return types.stream().map(Signatures::type).collect(Collectors.joining(", "));
    }
}
