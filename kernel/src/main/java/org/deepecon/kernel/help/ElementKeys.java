package org.deepecon.kernel.help;

import java.util.LinkedList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.deepecon.kernel.help.doc.DeclarationKey;

/** Where an element's declaration is to be looked for. */
final class ElementKeys {
    private ElementKeys() {
    }

    /** The key in the file of the outermost type; in the wrapper class for the session's own. */
    static DeclarationKey of(Element element) {
        var types = new LinkedList<String>();
        for (Element e = element; e != null && e.getKind() != ElementKind.PACKAGE;
                e = e.getEnclosingElement()) {
            String name = e.getSimpleName().toString();
            if (e instanceof TypeElement && !CellUnit.isWrapper(name)) {
                types.addFirst(name);
            }
        }
        if (ofSession(element)) {
            types.addFirst(CellUnit.CLASS);
        }
        boolean type = element instanceof TypeElement;
        return new DeclarationKey(types, type ? null : element.getSimpleName().toString(),
                parameters(element));
    }

    /** Whether the student wrote it, in this cell or an earlier one. */
    static boolean ofSession(Element element) {
        Element outer = element;
        for (Element e = element; e != null && e.getKind() != ElementKind.PACKAGE;
                e = e.getEnclosingElement()) {
            outer = e;
        }
        return CellUnit.isWrapper(outer.getSimpleName().toString());
    }

    /** The type around everything that an element is part of. */
    static TypeElement outermost(Element element) {
        Element e = element;
        while (e.getEnclosingElement() != null
                && e.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            e = e.getEnclosingElement();
        }
        return e instanceof TypeElement type ? type : null;
    }

    private static List<String> parameters(Element element) {
        return element instanceof ExecutableElement method ? method.getParameters().stream()
                .map(parameter -> DeclarationKey.simple(parameter.asType().toString())).toList()
                        : null;
    }
}
