package org.deepecon.kernel.notebook.child;

import java.util.List;
import java.util.ServiceLoader;

/** The plain forms that the class path offers. */
final class PlainForms {
    private static volatile List<PlainForm> known;

    private PlainForms() {
    }

    /** The object's plain form, or itself. */
    static Object of(Object value) {
        for (PlainForm form : known()) {
            Object plain = form.of(value);
            if (plain != null) {
                return plain;
            }
        }
        return value;
    }

    private static List<PlainForm> known() {
        if (known == null) {
            known = ServiceLoader.load(PlainForm.class).stream()
                    .map(ServiceLoader.Provider::get).toList();
        }
        return known;
    }
}
