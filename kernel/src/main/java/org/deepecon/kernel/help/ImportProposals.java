package org.deepecon.kernel.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What may follow the dot of a package name or in an import. */
final class ImportProposals {
    private static final Pattern LINE =
            Pattern.compile("\\s*import\\s+(static\\s+|module\\s+)?((?:\\w+\\s*\\.\\s*)*)");

    private final Attributed unit;
    private final TypeIndex index;
    private final Collector collector;

    ImportProposals(Attributed unit, TypeIndex index, Collector collector) {
        this.unit = unit;
        this.index = index;
        this.collector = collector;
    }

    /**
     * The unfinished import line before the word at the caret, if it is one.
     *
     * @param before the line's text up to the word
     * @return a matcher whose group 1 is {@code static} or {@code module}, group 2 the name so far
     */
    static Matcher line(String before) {
        return LINE.matcher(before);
    }

    void addForImport(Matcher line) {
        String word = line.group(1) == null ? "" : line.group(1).strip();
        String parent = line.group(2).replaceAll("\\s", "").replaceAll("\\.$", "");
        if (word.equals("module")) {
            ModuleLayer.boot().modules().forEach(module -> collector.add(module.getName(),
                    "module", "", Collector.NEAR));
            return;
        }
        addIn(parent);
        if (word.equals("static")) {
            addStatics(unit.elements().getTypeElement(parent));
        }
        if (parent.isEmpty() && word.isEmpty()) {
            collector.add("static", "keyword", "", Collector.FAR);
        }
    }

    /** Sub-packages and types of a package, or member types of a type. */
    void addIn(String parent) {
        index.subpackages(parent, collector.typed()).forEach(name ->
                collector.add(name, "module", "", Collector.NEAR));
        if (!parent.isEmpty()) {
            new TypeProposals(unit, index, collector).addPackage(parent, Collector.FAR);
        }
        TypeElement type = parent.isEmpty() ? null : unit.elements().getTypeElement(parent);
        if (type != null) {
            type.getEnclosedElements().stream().filter(member -> member instanceof TypeElement
                    && member.getModifiers().contains(Modifier.PUBLIC)).forEach(member ->
                    collector.add(unit, member, null, Collector.NEAR));
        }
    }

    private void addStatics(TypeElement type) {
        if (type == null) {
            return;
        }
        for (Element member : unit.elements().getAllMembers(type)) {
            if (member.getModifiers().contains(Modifier.STATIC)
                    && member.getModifiers().contains(Modifier.PUBLIC)) {
                collector.add(unit, member, null, Collector.NEAR);
            }
        }
    }
}
