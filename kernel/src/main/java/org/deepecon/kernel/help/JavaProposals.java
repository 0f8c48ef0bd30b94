package org.deepecon.kernel.help;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.deepecon.kernel.repl.Completion;

/** What may stand at the caret of attributed Java. */
final class JavaProposals {
    private final Attributed unit;
    private final TypeIndex index;
    private final TreePath caret;
    private final Collector collector;

    private JavaProposals(Attributed unit, TypeIndex index, TreePath caret, String typed) {
        this.unit = unit;
        this.index = index;
        this.caret = caret;
        this.collector = new Collector(typed, Expected.at(unit, caret));
    }

    /** Best first; keywords alone if the parser lost the caret. */
    static List<Completion.Item> of(Attributed unit, TypeIndex index, String typed) {
        return Caret.in(unit).map(caret -> new JavaProposals(unit, index, caret, typed).items())
                .orElseGet(() -> {
                    var collector = new Collector(typed, Expected.ANYTHING);
                    Keywords.addTo(collector);
                    return collector.items();
                });
    }

    private List<Completion.Item> items() {
        Tree tree = caret.getLeaf();
        if (tree instanceof MemberSelectTree select) {
            members(select.getExpression());
        } else if (tree instanceof MemberReferenceTree reference) {
            references(reference.getQualifierExpression());
        } else if (!(tree instanceof VariableTree)) {
            names();
        }
        return collector.items();
    }

    private void members(ExpressionTree expression) {
        var path = new TreePath(caret, expression);
        var receiver = Receiver.of(unit, path);
        receiver.ifPresent(type -> {
            for (Element member : type.members(unit)) {
                if (type.offers(member)) {
                    collector.add(unit, member, type.type(), group(type, member));
                }
            }
            extras(type);
        });
        if (receiver.isEmpty() && index.isPackage(expression.toString())) {
            new ImportProposals(unit, index, collector).addIn(expression.toString());
        }
    }

    private void extras(Receiver receiver) {
        if (receiver.isType()) {
            collector.add("class", "keyword", "", Collector.OBJECT);
        }
        if (receiver.type() instanceof javax.lang.model.type.ArrayType) {
            collector.add("length", "field", "int", Collector.LOCAL);
        }
    }

    private static int group(Receiver receiver, Element member) {
        Element home = member.getEnclosingElement();
        boolean odd = !receiver.isType() && member.getModifiers().contains(Modifier.STATIC);
        if (home.toString().equals("java.lang.Object") || odd) {
            return Collector.OBJECT;
        }
        boolean own = receiver.type() instanceof DeclaredType type && type.asElement().equals(home);
        return own ? Collector.NEAR : Collector.FAR;
    }

    private void references(ExpressionTree expression) {
        Receiver.of(unit, new TreePath(caret, expression)).ifPresent(receiver -> {
            for (Element member : receiver.members(unit)) {
                if (member.getKind() == ElementKind.METHOD) {
                    collector.add(unit, member, receiver.type(), group(receiver, member));
                }
            }
            collector.add("new", "keyword", "constructor", Collector.FAR);
        });
    }

    private void names() {
        Tree parent = caret.getParentPath().getLeaf();
        boolean created = parent instanceof NewClassTree call
                && call.getIdentifier() == caret.getLeaf();
        if (!created) {
            if (caseLabels()) {
                return;
            }
            Set<String> unborn = unborn();
            for (Visible name : Visible.from(unit, caret, collector::accepts)) {
                boolean self = name.group() == Collector.LOCAL
                        && unborn.contains(name.element().getSimpleName().toString());
                if (!self) {
                    collector.add(unit, name.element(), null, name.group());
                }
            }
            Keywords.addTo(collector);
        } else {
            createdTypes();
        }
        var types = new TypeProposals(unit, index, collector);
        types.addImported();
        types.addQualified();
        if (!created && !collector.typed().isEmpty()) {
            index.subpackages("", collector.typed()).forEach(name ->
                    collector.add(name, "module", "", Collector.QUALIFIED));
        }
    }

    /** Variables whose initial value is being typed; a lambda's body may not use them either. */
    private Set<String> unborn() {
        var names = new HashSet<String>();
        for (TreePath path = caret; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof VariableTree variable) {
                names.add(variable.getName().toString());
            }
        }
        return names;
    }

    private void createdTypes() {
        for (Visible name : Visible.from(unit, caret, collector::accepts)) {
            if (name.element().getKind().isClass() || name.element().getKind().isInterface()) {
                collector.add(unit, name.element(), null, name.group());
            }
        }
    }

    /** In a switch on an enum only its constants fit. */
    private boolean caseLabels() {
        TreePath branch = caret.getParentPath();
        while (branch != null && !(branch.getLeaf() instanceof CaseTree)
                && !(branch.getLeaf() instanceof StatementTree)) {
            branch = branch.getParentPath();
        }
        if (branch == null || !(branch.getLeaf() instanceof CaseTree)) {
            return false;
        }
        TreePath around = branch.getParentPath();
        ExpressionTree selector = around.getLeaf() instanceof SwitchTree statement
                ? statement.getExpression()
                : ((SwitchExpressionTree) around.getLeaf()).getExpression();
        return constants(unit.type(around, selector));
    }

    private boolean constants(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.ENUM) {
            return false;
        }
        declared.asElement().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .forEach(member -> collector.add(unit, member, type, Collector.LOCAL));
        return true;
    }
}
