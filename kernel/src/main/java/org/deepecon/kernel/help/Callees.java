package org.deepecon.kernel.help;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** All methods or constructors that a call, perhaps unfinished, may mean. */
final class Callees {
    private Callees() {
    }

    static List<ExecutableElement> of(Attributed unit, TreePath call) {
        if (call.getLeaf() instanceof NewClassTree creation) {
            return constructors(unit.element(call, creation.getIdentifier()));
        }
        ExpressionTree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
        var named = new ArrayList<ExecutableElement>();
        for (Element element : named(unit, new TreePath(call, select))) {
            if (element instanceof ExecutableElement method) {
                named.add(method);
            }
        }
        return named;
    }

    /** Constructors of a type. */
    static List<ExecutableElement> constructors(Element type) {
        return type instanceof TypeElement
                ? ElementFilter.constructorsIn(type.getEnclosedElements())
                : List.of();
    }

    /** Everything that an identifier or the name after a dot may mean, overloads included. */
    static List<Element> named(Attributed unit, TreePath path) {
        var found = new ArrayList<Element>();
        if (path.getLeaf() instanceof MemberSelectTree select) {
            members(unit, new TreePath(path, select.getExpression()), select.getIdentifier(),
                    found);
        } else if (path.getLeaf() instanceof MemberReferenceTree reference) {
            members(unit, new TreePath(path, reference.getQualifierExpression()),
                    reference.getName(), found);
        } else if (path.getLeaf() instanceof IdentifierTree name) {
            for (Visible visible : Visible.from(unit, path, name.getName()::contentEquals)) {
                found.add(visible.element());
            }
        }
        return found;
    }

    private static void members(Attributed unit, TreePath receiver, Name name,
            List<Element> found) {
        Receiver.of(unit, receiver).ifPresent(type -> type.members(unit).stream()
                .filter(member -> member.getSimpleName().contentEquals(name)).forEach(found::add));
    }
}
