package org.deepecon.kernel.display;

import java.util.Map;

/** A bundle looks like itself; plain text is added from what it holds. */
final class BundleRenderer implements Renderer {
    @Override
    public boolean accepts(Object value) {
        return value instanceof MimeBundle;
    }

    @Override
    public MimeBundle render(Object value) {
        MimeBundle bundle = (MimeBundle) value;
        if (bundle.data().containsKey(MimeBundle.TEXT)) {
            return bundle;
        }
        Map.Entry<String, Object> first = bundle.data().isEmpty()
                ? Map.entry(MimeBundle.TEXT, "")
                : bundle.data().entrySet().iterator().next();
        return bundle.with(MimeBundle.TEXT, TextFallback.of(first.getKey(), first.getValue()));
    }
}
