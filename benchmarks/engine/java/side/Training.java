package side;

/** A training that a side has built for a workload. */
public interface Training {
    /** Back to the initial weights and a new optimizer; not timed. */
    void reset();

    /**
     * Does the steps, all of them done when it returns.
     *
     * @return the mean training loss of the last epoch
     */
    double train(int steps);
}
