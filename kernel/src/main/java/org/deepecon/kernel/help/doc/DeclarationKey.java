package org.deepecon.kernel.help.doc;

import java.util.List;

/**
 * Names a declaration in a source file.
 *
 * @param types simple names of the types around it, outermost first; its own name last for a type
 * @param member a field's or method's name, {@code <init>} for a constructor, or null for a type
 * @param parameters erased simple types of a method's parameters, or null for a field or type
 */
public record DeclarationKey(List<String> types, String member, List<String> parameters) {
    /**
     * A type as compared here: no packages, type arguments or annotations; varargs as an array.
     *
     * @param type as javac prints it
     * @return for example {@code Entry[]}
     */
    public static String simple(String type) {
        String bare = type.replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "").replace("...", "[]");
        while (bare.contains("<")) {
            String less = bare.replaceAll("<[^<>]*>", "");
            if (less.equals(bare)) {
                break;
            }
            bare = less;
        }
        return bare.replaceAll("\\s", "").replaceAll("^.*\\.(?=\\w)", "");
    }
}
