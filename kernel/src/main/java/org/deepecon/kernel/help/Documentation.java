package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.deepecon.kernel.help.doc.DocEntry;
import org.deepecon.kernel.help.doc.Node;

/** The comment on a declaration, inherited from what it overrides where it has none of its own. */
final class Documentation {
    private static final DocEntry NOTHING = new DocEntry(List.of(), List.of());

    private final OwnSources own;
    private final LibrarySources libraries;
    private final CellText cell;
    private final Attributed unit;

    Documentation(OwnSources own, LibrarySources libraries, CellText cell, Attributed unit) {
        this.own = own;
        this.libraries = libraries;
        this.cell = cell;
        this.unit = unit;
    }

    DocEntry of(Element element) {
        DocEntry entry = stated(element).orElse(NOTHING);
        if (entry.doc().isEmpty() || inherits(entry.doc())) {
            List<Node> above = inherited(element);
            List<Node> doc = entry.doc().isEmpty() ? above : replace(entry.doc(), above);
            return new DocEntry(doc, entry.parameters());
        }
        return entry;
    }

    /** The names of a method's parameters where its source is at hand. */
    List<String> names(Element element) {
        return element instanceof ExecutableElement method && !method.getParameters().isEmpty()
                ? stated(element).orElse(NOTHING).parameters() : List.of();
    }

    /** What to say when there is no comment. */
    String reason(Element element) {
        return ElementKeys.ofSession(element) ? "" : libraries.reason(unit, element);
    }

    private Optional<DocEntry> stated(Element element) {
        return ElementKeys.ofSession(element) ? own.find(cell, ElementKeys.of(element))
                : libraries.find(unit, element);
    }

    private List<Node> inherited(Element element) {
        if (element instanceof ExecutableElement method && method.getKind() == ElementKind.METHOD) {
            List<Node> doc = overridden(method, (TypeElement) method.getEnclosingElement());
            if (!doc.isEmpty()) {
                return doc;
            }
        }
        Element owner = element.getEnclosingElement();
        boolean partOfOwner = owner != null && (element.getKind() == ElementKind.CONSTRUCTOR
                || owner.getKind() == ElementKind.RECORD
                        || element.getKind() == ElementKind.ENUM_CONSTANT);
        return partOfOwner ? stated(owner).orElse(NOTHING).doc() : List.of();
    }

    private List<Node> overridden(ExecutableElement method, TypeElement type) {
        for (TypeMirror mirror : unit.types().directSupertypes(type.asType())) {
            var parent = (TypeElement) ((DeclaredType) mirror).asElement();
            for (Element member : parent.getEnclosedElements()) {
                if (member instanceof ExecutableElement above && unit.elements().overrides(method,
                        above,
                        (TypeElement) method.getEnclosingElement())) {
                    List<Node> doc = of(above).doc();
                    return doc.isEmpty() ? overridden(method, parent) : doc;
                }
            }
            List<Node> doc = overridden(method, parent);
            if (!doc.isEmpty()) {
                return doc;
            }
        }
        return List.of();
    }

    private static boolean inherits(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> node instanceof Node.Element element
                && (element.name().equals(Node.INHERITED) || inherits(element.children())));
    }

    private static List<Node> replace(List<Node> nodes, List<Node> above) {
        var replaced = new ArrayList<Node>();
        for (Node node : nodes) {
            if (node instanceof Node.Element element && element.name().equals(Node.INHERITED)) {
                replaced.addAll(above);
            } else if (node instanceof Node.Element element) {
                replaced.add(new Node.Element(element.name(), replace(element.children(),
                        List.of())));
            } else {
                replaced.add(node);
            }
        }
        return replaced;
    }
}
