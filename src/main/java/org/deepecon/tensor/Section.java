package org.deepecon.tensor;

/** An operation whose result may lie inside its input as it is, so that no number moves. */
public interface Section extends Op {
    /**
     * Where the result begins among the input's numbers.
     *
     * @param input shape of the input
     * @return from 0; −1 if the result does not lie there in one piece
     */
    int start(Shape input);
}
