package org.deepecon.kernel.help;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Finds the tree that bears {@link CellUnit#MARK}. */
final class Caret extends TreePathScanner<Void, Void> {
    private TreePath found;

    private Caret() {
    }

    static Optional<TreePath> in(Attributed unit) {
        var caret = new Caret();
        caret.scan(unit.unit(), null);
        return Optional.ofNullable(caret.found);
    }

    private void check(Name name) {
        if (name != null && name.contentEquals(CellUnit.MARK)) {
            found = getCurrentPath();
        }
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        check(tree.getName());
        return super.visitIdentifier(tree, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        check(tree.getIdentifier());
        return super.visitMemberSelect(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        check(tree.getName());
        return super.visitMemberReference(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        check(tree.getName());
        return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitErroneous(ErroneousTree tree, Void unused) {
        return scan(tree.getErrorTrees(), unused);
    }
}
