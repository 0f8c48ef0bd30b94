package org.deepecon.kernel.display;

/**
 * How objects of one type look in a notebook. The kernel finds implementations with
 * {@link java.util.ServiceLoader}, in its own jar and in every jar added later; those added last
 * are asked first.
 *
 * <pre>{@code
 * public final class MoneyRenderer implements Renderer {
 *     public boolean accepts(Object value) { return value instanceof Money; }
 *     public MimeBundle render(Object value) {
 *         return MimeBundle.text(value.toString()).with(MimeBundle.LATEX, "$" + value + "$");
 *     }
 * }
 * }</pre>
 */
public interface Renderer {
    /**
     * Says whether this renderer shows such an object. Must be quick and must not throw.
     *
     * @param value never null
     * @return true if {@link #render} takes it
     */
    boolean accepts(Object value);

    /**
     * Renders an accepted object. Where {@code text/plain} is missing, the kernel adds it.
     *
     * @param value an object that {@link #accepts} took
     * @return its representations
     */
    MimeBundle render(Object value);
}
