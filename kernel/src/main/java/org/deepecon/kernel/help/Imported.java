package org.deepecon.kernel.help;

import java.util.List;
import java.util.regex.Matcher;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a name in an import line means. */
final class Imported {
    private Imported() {
    }

    /**
     * Looks a qualified name up.
     *
     * @param line a match of {@link ImportProposals#line}
     * @param word the last segment
     */
    static List<Element> of(Attributed unit, Matcher line, String word) {
        String parent = line.group(2).replaceAll("\\s", "");
        Element type = unit.elements().getTypeElement(parent + word);
        if (type != null) {
            return List.of(type);
        }
        TypeElement owner = parent.isEmpty() ? null
                : unit.elements().getTypeElement(parent.substring(0, parent.length() - 1));
        if (owner != null) {
            return unit.elements().getAllMembers(owner).stream().filter(member ->
                    member.getSimpleName().contentEquals(word)
                    && member.getModifiers().contains(Modifier.STATIC)).map(Element.class::cast)
                            .toList();
        }
        Element aPackage = unit.elements().getPackageElement(parent + word);
        return aPackage == null ? List.of() : List.of(aPackage);
    }
}
