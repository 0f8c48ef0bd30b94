package org.deepecon.kernel.help;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Finds the tree whose name stands at an offset of the unit. */
final class TargetFinder extends TreePathScanner<Void, Void> {
    private final Attributed unit;
    private final String word;
    private final long start;
    private final long end;
    private TreePath use;
    private TreePath declaration;

    private TargetFinder(Attributed unit, String word, int start) {
        this.unit = unit;
        this.word = word;
        this.start = start;
        this.end = start + word.length();
    }

    static Optional<TreePath> find(Attributed unit, String word, int start) {
        var finder = new TargetFinder(unit, word, start);
        finder.scan(unit.unit(), null);
        return Optional.ofNullable(finder.use != null ? finder.use : finder.declaration);
    }

    private long startOf(Tree tree) {
        return unit.trees().getSourcePositions().getStartPosition(unit.unit(), tree);
    }

    private long endOf(Tree tree) {
        return unit.trees().getSourcePositions().getEndPosition(unit.unit(), tree);
    }

    private void use(boolean here) {
        use = here && use == null ? getCurrentPath() : use;
    }

    private void declaration(Name name, Tree tree) {
        if (name.contentEquals(word) && startOf(tree) <= start && start < endOf(tree)) {
            declaration = getCurrentPath();
        }
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        use(startOf(tree) == start && tree.getName().contentEquals(word));
        return super.visitIdentifier(tree, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        use(endOf(tree) == end && tree.getIdentifier().contentEquals(word));
        return super.visitMemberSelect(tree, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        use(endOf(tree) == end && tree.getName().contentEquals(word));
        return super.visitMemberReference(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        declaration(tree.getName(), tree);
        return super.visitVariable(tree, unused);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        declaration(tree.getName(), tree);
        return super.visitMethod(tree, unused);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        declaration(tree.getSimpleName(), tree);
        return super.visitClass(tree, unused);
    }

    @Override
    public Void visitErroneous(ErroneousTree tree, Void unused) {
        return scan(tree.getErrorTrees(), unused);
    }
}
