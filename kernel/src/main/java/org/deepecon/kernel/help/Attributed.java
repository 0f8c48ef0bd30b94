package org.deepecon.kernel.help;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A unit after attribution; valid only while the question runs.
 *
 * @param task the compiler's task
 * @param unit the parsed unit
 */
record Attributed(JavacTask task, CompilationUnitTree unit) {
    Trees trees() {
        return Trees.instance(task);
    }

    Elements elements() {
        return task.getElements();
    }

    Types types() {
        return task.getTypes();
    }

    TypeMirror type(TreePath parent, Tree child) {
        return trees().getTypeMirror(new TreePath(parent, child));
    }

    Element element(TreePath parent, Tree child) {
        return trees().getElement(new TreePath(parent, child));
    }
}
