package org.deepecon.kernel.help;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * What stands before a dot.
 *
 * @param type its type, bounds and captures resolved
 * @param isType whether it names a type rather than a value
 */
record Receiver(TypeMirror type, boolean isType) {
    /** Empty if the receiver is a package or has no type. */
    static Optional<Receiver> of(Attributed unit, TreePath expression) {
        Element element = unit.trees().getElement(expression);
        TypeMirror type = bound(unit.trees().getTypeMirror(expression));
        boolean known = type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED
                || type instanceof ArrayType;
        return known ? Optional.of(new Receiver(type, element instanceof TypeElement))
                : Optional.empty();
    }

    private static TypeMirror bound(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return bound(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return bound(wildcard.getExtendsBound());
        }
        return type instanceof IntersectionType both ? bound(both.getBounds().get(0)) : type;
    }

    /** Members that may follow the dot; not private ones of other classes. */
    List<Element> members(Attributed unit) {
        if (!(type instanceof DeclaredType declared)) {
            return objectMembers(unit);
        }
        var members = new ArrayList<Element>();
        for (Element member : unit.elements().getAllMembers((TypeElement) declared.asElement())) {
            if (accessible(unit, member) && member.getKind() != ElementKind.CONSTRUCTOR) {
                members.add(member);
            }
        }
        return members;
    }

    /** Whether a member belongs here: statics after a type, no types after a value. */
    boolean offers(Element member) {
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        boolean type = member.getKind().isClass() || member.getKind().isInterface();
        boolean ofInterface = member.getEnclosingElement().getKind().isInterface();
        return isType ? isStatic || type : !type && !(isStatic && ofInterface);
    }

    private static List<Element> objectMembers(Attributed unit) {
        TypeElement object = unit.elements().getTypeElement("java.lang.Object");
        return object.getEnclosedElements().stream().filter(member ->
                member.getModifiers().contains(Modifier.PUBLIC)).map(Element.class::cast).toList();
    }

    private static boolean accessible(Attributed unit, Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        String home = unit.elements().getPackageOf(member).getQualifiedName().toString();
        return home.isEmpty();
    }
}
