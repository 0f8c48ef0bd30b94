package org.deepecon.kernel.help.doc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds a declaration and its comment in Java source, by parsing it. */
public final class SourceReader {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final String source;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final boolean plainComments;

    private SourceReader(String source, boolean plainComments) throws IOException {
        this.source = source;
        this.plainComments = plainComments;
        var task = (JavacTask) COMPILER.getTask(null, FILES, problem -> { },
                List.of("-proc:none"), null, List.of(new Text(source)));
        this.unit = task.parse().iterator().next();
        this.trees = DocTrees.instance(task);
    }

    /**
     * Looks a declaration up.
     *
     * @param source a whole source file
     * @param key what to find
     * @param plainComments whether a {@code //} or {@code /*} comment counts when there is no
     *     Javadoc
     * @return what is said about it; empty if it is not there
     */
    public static Optional<DocEntry> find(String source, DeclarationKey key,
            boolean plainComments) {
        try {
            return new SourceReader(source, plainComments).find(key);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<DocEntry> find(DeclarationKey key) {
        TreePath at = new TreePath(unit);
        for (String name : key.types()) {
            at = type(at, name);
            if (at == null) {
                return Optional.empty();
            }
        }
        TreePath found = key.member() == null ? at : member(at, key);
        return Optional.ofNullable(found).map(this::entry);
    }

    private static TreePath type(TreePath parent, String name) {
        List<? extends Tree> inside = parent.getLeaf() instanceof CompilationUnitTree file
                ? file.getTypeDecls() : ((ClassTree) parent.getLeaf()).getMembers();
        for (Tree tree : inside) {
            if (tree instanceof ClassTree type && type.getSimpleName().contentEquals(name)) {
                return new TreePath(parent, tree);
            }
        }
        return null;
    }

    private static TreePath member(TreePath type, DeclarationKey key) {
        for (Tree tree : ((ClassTree) type.getLeaf()).getMembers()) {
            if (matches(tree, key)) {
                return new TreePath(type, tree);
            }
        }
        return null;
    }

    private static boolean matches(Tree tree, DeclarationKey key) {
        if (tree instanceof VariableTree field) {
            return key.parameters() == null && field.getName().contentEquals(key.member());
        }
        return tree instanceof MethodTree method && key.parameters() != null
                && method.getName().contentEquals(key.member())
                && method.getParameters().stream().map(SourceReader::typeOf).toList()
                        .equals(key.parameters());
    }

    private static String typeOf(VariableTree parameter) {
        String type = DeclarationKey.simple(parameter.getType().toString());
        boolean varargs = parameter.toString().contains("...") && !type.endsWith("[]");
        return varargs ? type + "[]" : type;
    }

    private DocEntry entry(TreePath path) {
        List<String> names = path.getLeaf() instanceof MethodTree method
                ? method.getParameters().stream().map(one -> one.getName().toString()).toList()
                : List.of();
        DocCommentTree comment = trees.getDocCommentTree(path);
        if (comment != null) {
            return new DocEntry(CommentReader.read(trees, comment), names);
        }
        int start = (int) trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        List<Node> plain = plainComments ? PlainComment.before(source, start) : List.of();
        return new DocEntry(plain, names);
    }

    /** A source in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
