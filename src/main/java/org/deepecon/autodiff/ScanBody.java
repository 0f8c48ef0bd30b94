package org.deepecon.autodiff;

/**
 * One step of a {@link Scan}, made of tensor operations only. It is traced for some rows of the
 * batch at a time; each row of what it gives may depend on that row of what it is given alone.
 */
@FunctionalInterface
public interface ScanBody {
    /**
     * A step.
     *
     * @param in the carry before it, and what it reads: (rows, …) each but for what is shared
     * @return the carry after it, of the same shapes, and results (rows, …)
     */
    ScanOutput step(ScanInput in);
}
