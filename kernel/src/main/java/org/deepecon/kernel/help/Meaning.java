package org.deepecon.kernel.help;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.util.TreePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The elements that a name means: the one javac chose first, then its overloads. */
final class Meaning {
    private Meaning() {
    }

    static List<Element> of(Attributed unit, TreePath path) {
        Set<Element> found = new LinkedHashSet<>();
        Element chosen = unit.trees().getElement(path);
        TreePath creation = creation(path);
        if (creation != null && chosen instanceof TypeElement type) {
            created(unit, creation, type, found);
        } else if (known(chosen)) {
            found.add(chosen);
        }
        if (found.isEmpty() || chosen instanceof ExecutableElement) {
            overloads(unit, path, found);
        }
        return List.copyOf(found);
    }

    private static void overloads(Attributed unit, TreePath path, Set<Element> found) {
        List<Element> named = Callees.named(unit, path);
        boolean method = found.stream().anyMatch(element -> element instanceof ExecutableElement);
        named.stream().filter(element -> !method || element instanceof ExecutableElement)
                .forEach(found::add);
    }

    private static TreePath creation(TreePath path) {
        TreePath parent = path.getParentPath();
        TreePath around = parent != null && parent.getLeaf() instanceof ParameterizedTypeTree
                ? parent.getParentPath() : parent;
        boolean created = around != null && around.getLeaf() instanceof NewClassTree tree
                && (tree.getIdentifier() == path.getLeaf()
                        || tree.getIdentifier() == parent.getLeaf());
        return created ? around : null;
    }

    private static void created(Attributed unit, TreePath creation, TypeElement type,
            Set<Element> found) {
        Element chosen = unit.trees().getElement(creation);
        if (known(chosen) && chosen.getKind() == ElementKind.CONSTRUCTOR) {
            found.add(chosen);
        }
        Callees.constructors(type).stream().filter(constructor -> !constructor.getModifiers()
                .contains(javax.lang.model.element.Modifier.PRIVATE)).forEach(found::add);
        if (found.isEmpty() && known(type)) {
            found.add(type);
        }
    }

    private static boolean known(Element element) {
        return element != null && element.asType() != null
                && element.asType().getKind() != TypeKind.ERROR
                && !(element.getKind() == ElementKind.PACKAGE
                        && element.getEnclosedElements().isEmpty());
    }
}
