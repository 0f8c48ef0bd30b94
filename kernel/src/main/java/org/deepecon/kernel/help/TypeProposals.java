package org.deepecon.kernel.help;

import com.sun.source.tree.ImportTree;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Types by simple name, and those not imported by their full name. */
final class TypeProposals {
    private static final int LEAST_TYPED = 3;

    private final Attributed unit;
    private final TypeIndex index;
    private final Collector collector;

    TypeProposals(Attributed unit, TypeIndex index, Collector collector) {
        this.unit = unit;
        this.index = index;
        this.collector = collector;
    }

    /** Imported types and {@code java.lang}; nothing while nothing is typed. */
    void addImported() {
        if (collector.typed().isEmpty()) {
            return;
        }
        addPackage("java.lang", Collector.FAR - 2);
        for (ImportTree line : unit.unit().getImports()) {
            String name = line.getQualifiedIdentifier().toString();
            if (line.toString().startsWith("import module ")) {
                TypeIndex.packagesOf(name).forEach(all -> addPackage(all, Collector.FAR));
            } else if (!line.isStatic() && name.endsWith(".*")) {
                addPackage(name.substring(0, name.length() - 2), Collector.FAR);
            } else if (!line.isStatic()) {
                addOne(name, Collector.FAR);
            }
        }
    }

    /** Types of a package. */
    void addPackage(String packageName, int group) {
        for (String type : index.types(packageName)) {
            if (collector.accepts(type)) {
                addOne(packageName + "." + type, group);
            }
        }
    }

    private void addOne(String name, int group) {
        if (!collector.accepts(name.substring(name.lastIndexOf('.') + 1))) {
            return;
        }
        TypeElement type = unit.elements().getTypeElement(name);
        if (type != null && type.getModifiers().contains(Modifier.PUBLIC)) {
            collector.add(unit, type, null, group);
        }
    }

    /** Types that begin as typed but are not imported; the text is the full name. */
    void addQualified() {
        String typed = collector.typed();
        if (typed.length() < LEAST_TYPED || !Character.isUpperCase(typed.charAt(0))) {
            return;
        }
        index.bySimpleName().forEach((name, packages) -> {
            if (name.startsWith(typed)) {
                addQualified(name, packages);
            }
        });
    }

    private void addQualified(String name, List<String> packages) {
        for (String packageName : packages) {
            TypeElement type = unit.elements().getTypeElement(packageName + "." + name);
            if (type != null && type.getModifiers().contains(Modifier.PUBLIC) && !imported(type)) {
                int group = Collector.QUALIFIED + (packageName.startsWith("java.") ? 0 : 5);
                collector.add(packageName + "." + name, name, Collector.kind(type), "not imported",
                        group);
            }
        }
    }

    private boolean imported(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String all = name.substring(0, name.lastIndexOf('.')) + ".*";
        return unit.unit().getImports().stream()
                .map(line -> line.getQualifiedIdentifier().toString())
                .anyMatch(line -> line.equals(name) || line.equals(all));
    }
}
