package org.deepecon.kernel.help;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The types that the place of the caret asks for.
 *
 * @param types empty if anything goes
 */
record Expected(List<TypeMirror> types) {
    /** Nothing in particular. */
    static final Expected ANYTHING = new Expected(List.of());

    /** Reads the surroundings of an expression. */
    static Expected at(Attributed unit, TreePath caret) {
        var wanted = new ArrayList<TypeMirror>();
        TreePath parent = caret.getParentPath();
        Tree child = caret.getLeaf();
        while (parent != null && parent.getLeaf() instanceof ParenthesizedTree
                && !(parent.getParentPath().getLeaf() instanceof IfTree)) {
            child = parent.getLeaf();
            parent = parent.getParentPath();
        }
        if (parent != null) {
            collect(unit, parent, child, wanted);
        }
        wanted.removeIf(type -> type == null || type.getKind() == TypeKind.ERROR
                || type.toString().equals("java.lang.Object"));
        return new Expected(wanted);
    }

    private static void collect(Attributed unit, TreePath parent, Tree child,
            List<TypeMirror> wanted) {
        Tree tree = parent.getLeaf();
        if (tree instanceof VariableTree variable && variable.getInitializer() == child
                && variable.getType() != null) {
            wanted.add(unit.type(parent, variable.getType()));
        } else if (tree instanceof AssignmentTree assignment
                && assignment.getExpression() == child) {
            wanted.add(unit.type(parent, assignment.getVariable()));
        } else if (tree instanceof MethodInvocationTree call) {
            arguments(Callees.of(unit, parent), call.getArguments(), child, wanted);
        } else if (tree instanceof NewClassTree call) {
            arguments(Callees.of(unit, parent), call.getArguments(), child, wanted);
        } else if (tree instanceof ReturnTree) {
            wanted.add(returned(unit, parent));
        } else if (tree instanceof WhileLoopTree || tree instanceof DoWhileLoopTree
                || tree instanceof IfTree || condition(parent)) {
            wanted.add(unit.types().getPrimitiveType(TypeKind.BOOLEAN));
        }
    }

    private static boolean condition(TreePath parent) {
        Tree around = parent.getParentPath() == null ? null : parent.getParentPath().getLeaf();
        return parent.getLeaf() instanceof ParenthesizedTree
                && (around instanceof IfTree || around instanceof WhileLoopTree);
    }

    private static void arguments(List<ExecutableElement> callees,
            List<? extends ExpressionTree> arguments, Tree child, List<TypeMirror> wanted) {
        int index = arguments.indexOf(child);
        for (ExecutableElement callee : callees) {
            if (index >= 0 && index < callee.getParameters().size()) {
                wanted.add(callee.getParameters().get(index).asType());
            }
        }
    }

    private static TypeMirror returned(Attributed unit, TreePath path) {
        for (TreePath p = path; p != null; p = p.getParentPath()) {
            if (p.getLeaf() instanceof MethodTree method && method.getReturnType() != null) {
                return unit.type(p, method.getReturnType());
            }
        }
        return null;
    }

    /** Whether a value of this element's type would do. */
    boolean fits(Attributed unit, Element element, TypeMirror site) {
        if (types.isEmpty() || element instanceof TypeElement) {
            return false;
        }
        TypeMirror given = element instanceof ExecutableElement method ? method.getReturnType()
                : element.asType();
        boolean value = given.getKind().isPrimitive() || given.getKind() == TypeKind.DECLARED
                || given.getKind() == TypeKind.ARRAY;
        var erased = value ? unit.types().erasure(given) : null;
        return value && types.stream().anyMatch(type ->
                unit.types().isAssignable(erased, unit.types().erasure(type)));
    }
}
