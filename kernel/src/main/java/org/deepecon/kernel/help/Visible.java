package org.deepecon.kernel.help;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Scope;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * A simple name in scope.
 *
 * @param element what it means
 * @param group where it comes from, as {@link Collector}'s groups
 */
record Visible(Element element, int group) {
    /** Locals, members of the classes around, the session's declarations and static imports. */
    static List<Visible> from(Attributed unit, TreePath path, Predicate<Name> wanted) {
        var found = new ArrayList<Visible>();
        var seen = new HashSet<TypeElement>();
        for (Scope s = scope(unit, path); s != null; s = s.getEnclosingScope()) {
            TypeElement around = s.getEnclosingClass();
            if (around == null) {
                break;
            }
            for (Element element : s.getLocalElements()) {
                if (wanted.test(element.getSimpleName()) && !ofWrapper(element)) {
                    found.add(new Visible(element, isSelf(element) ? Collector.WORD
                            : Collector.LOCAL));
                }
            }
            if (seen.add(around)) {
                members(unit, around, wanted, found);
            }
        }
        staticImports(unit, wanted, found);
        return found;
    }

    private static Scope scope(Attributed unit, TreePath path) {
        try {
            return unit.trees().getScope(path);
        } catch (RuntimeException | AssertionError brokenTree) {
            return path.getParentPath() == null ? null : scope(unit, path.getParentPath());
        }
    }

    /** {@code this} and {@code super} of a class that the student did not write. */
    private static boolean ofWrapper(Element element) {
        return isSelf(element)
                && CellUnit.isWrapper(element.getEnclosingElement().getSimpleName().toString());
    }

    private static boolean isSelf(Element element) {
        return element.getSimpleName().contentEquals("this")
                || element.getSimpleName().contentEquals("super");
    }

    private static void members(Attributed unit, TypeElement around, Predicate<Name> wanted,
            List<Visible> found) {
        boolean wrapper = CellUnit.isWrapper(around.getSimpleName().toString());
        for (Element member : unit.elements().getAllMembers(around)) {
            boolean ofObject = member.getEnclosingElement().toString().equals("java.lang.Object");
            if (wanted.test(member.getSimpleName()) && !(wrapper && ofObject)
                    && member.getKind() != ElementKind.CONSTRUCTOR) {
                found.add(new Visible(member, ofObject ? Collector.OBJECT : Collector.NEAR));
            }
        }
    }

    private static void staticImports(Attributed unit, Predicate<Name> wanted,
            List<Visible> found) {
        Set<Element> seen = new HashSet<>();
        for (ImportTree line : unit.unit().getImports()) {
            if (line.isStatic() && line.getQualifiedIdentifier() instanceof MemberSelectTree name) {
                TypeElement type = unit.elements().getTypeElement(name.getExpression().toString());
                for (Element member : type == null ? List.<Element>of()
                        : unit.elements().getAllMembers(type)) {
                    boolean named = name.getIdentifier().contentEquals("*")
                            || name.getIdentifier().contentEquals(member.getSimpleName());
                    if (named && wanted.test(member.getSimpleName()) && seen.add(member)
                            && importable(member)) {
                        found.add(new Visible(member, Collector.FAR));
                    }
                }
            }
        }
    }

    private static boolean importable(Element member) {
        return member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.PRIVATE);
    }
}
