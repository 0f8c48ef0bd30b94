package org.deepecon.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;

/**
 * A loop that says how far it is, with the time left and the rate.
 *
 * <pre>{@code
 * var grid = Progress.over(rates).name("grid");
 * for (double rate : grid) {
 *     grid.note("best %.4f", best);
 * }
 * for (int epoch : Progress.range(10_000)) { … }
 * }</pre>
 *
 * <p>Nothing is shown for loops under two seconds, and where output goes to a file or a pipe. After
 * a {@code break} the bar stays where it was. Progress over a list can be looped over again; over a
 * stream once. Each loop belongs to one thread.
 *
 * @param <T> what the loop is over
 */
public final class Progress<T> implements Iterable<T> {
    private final Supplier<Iterator<? extends T>> items;
    private final Supplier<ProgressView> views;
    private final LongSupplier clock;
    private long total;
    private String name = "";
    private String note = "";

    Progress(Supplier<Iterator<? extends T>> items, long total, Supplier<ProgressView> views,
            LongSupplier clock) {
        this.items = items;
        this.total = total;
        this.views = views;
        this.clock = clock;
    }

    private static <T> Progress<T> of(Supplier<Iterator<? extends T>> items, long total) {
        return new Progress<>(items, total, Progress::view, System::nanoTime);
    }

    /**
     * A loop over a list, a set, or anything else that can be looped over.
     *
     * @param <T> of what
     * @param items whose number is known if it is a collection; else see {@link #total}
     * @return to be looped over
     */
    public static <T> Progress<T> over(Iterable<T> items) {
        return of(items::iterator, items instanceof Collection<?> all ? all.size()
                : items.spliterator().getExactSizeIfKnown());
    }

    /**
     * A loop over an array.
     *
     * @param <T> of what
     * @param items of the array
     * @return to be looped over
     */
    public static <T> Progress<T> over(T[] items) {
        return over(Arrays.asList(items));
    }

    /**
     * A loop over an array of numbers.
     *
     * @param numbers of the array
     * @return to be looped over
     */
    public static Progress<Double> over(double[] numbers) {
        return over(Arrays.stream(numbers));
    }

    /**
     * A loop over an array of numbers.
     *
     * @param numbers of the array
     * @return to be looped over
     */
    public static Progress<Integer> over(int[] numbers) {
        return over(Arrays.stream(numbers));
    }

    /**
     * A loop over a stream: {@code IntStream.range(0, 100)}, {@code list.stream()}.
     *
     * @param <T> of what
     * @param stream whose number is known unless it was filtered; else see {@link #total}
     * @return to be looped over once
     */
    public static <T> Progress<T> over(BaseStream<T, ?> stream) {
        Spliterator<T> all = stream.spliterator();
        return of(() -> java.util.Spliterators.iterator(all), all.getExactSizeIfKnown());
    }

    /**
     * A loop over 0, 1, 2…
     *
     * @param count how many
     * @return to be looped over
     */
    public static Progress<Integer> range(int count) {
        return range(0, count);
    }

    /**
     * A loop over whole numbers.
     *
     * @param from the first
     * @param to behind the last
     * @return to be looped over
     */
    public static Progress<Integer> range(int from, int to) {
        return of(() -> IntStream.range(from, to).iterator(), Math.max(0, (long) to - from));
    }

    /**
     * Says what the loop is about.
     *
     * @param text in front of the bar
     * @return this
     */
    public Progress<T> name(String text) {
        name = Objects.requireNonNull(text, "name");
        return this;
    }

    /**
     * Says how many there will be, where that is not known.
     *
     * @param count the expected number
     * @return this
     * @throws IllegalArgumentException if it is below 0
     */
    public Progress<T> total(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("Progress: expected a total of at least 0, got "
                    + count + ".");
        }
        total = count;
        return this;
    }

    /**
     * Says how it goes; shown behind the bar from now on.
     *
     * @param format as for {@link String#format}
     * @param values for the format
     */
    public void note(String format, Object... values) {
        note = String.format(java.util.Locale.ROOT, format, values);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        for (T each : this) {
            action.accept(each);
        }
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<? extends T> all = items.get();
        note = "";
        var meter = new Meter(views.get(), clock, name, total);
        return new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                boolean more = all.hasNext();
                if (!more && begun) {
                    countLast();
                    meter.finish(note);
                }
                return more;
            }

            @Override
            public T next() {
                if (!all.hasNext()) {
                    throw new NoSuchElementException("Progress: there are no more items.");
                }
                countLast();
                begun = true;
                return all.next();
            }

            /** The one before is done when the next is asked for. */
            private void countLast() {
                if (begun) {
                    meter.step(note);
                    begun = false;
                }
            }
        };
    }

    /** Where it is shown; null for nowhere. */
    static ProgressView view() {
        return LiveOutput.inNotebook().orElseGet(
                () -> LiveOutput.isLive() ? new LiveLine(System.out, true) : null);
    }
}
