package org.deepecon.kernel.display;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Knows how every object looks. Renderers that were added last are asked first; the built-in ones
 * come last, and what none of them takes is shown as {@link PlainText}. Thread-safe.
 */
public final class Renderers {
    private final List<Renderer> renderers = new CopyOnWriteArrayList<>(
            List.of(new BundleRenderer(), new ImageRenderer(), new TableRenderer()));
    private final Set<Class<?>> known = ConcurrentHashMap.newKeySet();
    private final PlainText text = new PlainText(Limits.NOTEBOOK);

    /** The built-in renderers. */
    public Renderers() {
        // Nothing to look for at start-up: jars announce themselves through loadFrom.
    }

    /**
     * Adds a renderer, which is asked before all others.
     *
     * @param renderer the renderer
     */
    public void add(Renderer renderer) {
        known.add(renderer.getClass());
        renderers.add(0, renderer);
    }

    /**
     * Adds the renderers that the jars of a loader announce in {@code META-INF/services}. Those
     * known already are skipped; one that cannot be created is logged and left out.
     *
     * @param loader loader of jars that were added
     */
    public void loadFrom(ClassLoader loader) {
        Services.load(Renderer.class, loader, this::addNew);
    }

    private void addNew(Renderer renderer) {
        if (known.add(renderer.getClass())) {
            renderers.add(0, renderer);
        }
    }

    /**
     * Whether a cell's last value is worth showing. Print streams and consoles are not:
     * {@code System.out.printf("x")} returns its stream.
     *
     * @param value a cell's value, or null
     * @return false for null, print streams and consoles
     */
    public static boolean shows(Object value) {
        return !(value == null
                || value instanceof java.io.PrintStream
                || value instanceof java.io.Console);
    }

    /**
     * Renders a value.
     *
     * @param value any object, or null
     * @return its representations, {@code text/plain} among them
     * @throws RenderException if the object's own code fails, by an overflow too
     */
    public MimeBundle render(Object value) {
        if (value == null) {
            return MimeBundle.text("null");
        }
        try {
            return find(value)
                    .map(renderer -> renderer.render(value))
                    .map(bundle -> withText(bundle, value))
                    .orElseGet(() -> MimeBundle.text(text.of(value)));
        } catch (Throwable thrown) {
            throw failure(value, thrown);
        }
    }

    private Optional<Renderer> find(Object value) {
        return renderers.stream().filter(renderer -> renderer.accepts(value)).findFirst();
    }

    private MimeBundle withText(MimeBundle bundle, Object value) {
        return bundle.data().containsKey(MimeBundle.TEXT)
                ? bundle
                : bundle.with(MimeBundle.TEXT, text.of(value));
    }

    /** A request to stop the cell passes; everything else is reported by its class. */
    private static RuntimeException failure(Object value, Throwable thrown) {
        if (thrown.getClass().getName().equals("java.lang.ThreadDeath")) {
            throw (Error) thrown;
        }
        return new RenderException(value.getClass(), thrown);
    }

    /**
     * Renders a value in the representations asked for. A string is taken as content of the type:
     * {@code render("<b>Hi</b>", "text/html")}.
     *
     * @param value any object, or null
     * @param mimes MIME types; those that the value does not have are left out
     * @return the bundle, {@code text/plain} always among them
     * @throws RenderException if the object's own code fails
     */
    public MimeBundle render(Object value, String... mimes) {
        if (mimes.length == 0 || value == null) {
            return render(value);
        }
        try {
            return AsRequested.bundle(value, mimes, this::render);
        } catch (RenderException e) {
            throw e;
        } catch (Throwable thrown) {
            throw failure(value, thrown);
        }
    }
}
