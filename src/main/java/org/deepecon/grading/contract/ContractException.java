package org.deepecon.grading.contract;

import java.io.IOException;

/** Thrown when a notebook breaks the contract; the message names notebook, cell and remedy. */
public class ContractException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message where, what was expected, what came, what to do
     */
    public ContractException(String message) {
        super(message);
    }
}
