package org.deepecon.kernel.magic;

/**
 * A command in a cell: {@code %name arguments} on a line of its own, or {@code %%name arguments} on
 * the first line with the rest of the cell as its body. Found with {@link java.util.ServiceLoader}
 * in the kernel's jar and in every jar added later.
 */
public interface Magic {
    /** The forms in which a magic may be written. */
    enum Form {
        /** {@code %name arguments}. */
        LINE,
        /** {@code %%name arguments}, body below. */
        CELL,
        /** Both. */
        BOTH
    }

    /**
     * The word after the percent sign.
     *
     * @return the name, unique among all magics
     */
    String name();

    /**
     * How it may be written.
     *
     * @return the form
     */
    Form form();

    /**
     * One line for {@code %help}: arguments, then what it does.
     *
     * @return for example {@code "g:a:v … adds libraries from Maven repositories"}
     */
    String help();

    /**
     * Runs it on the cell's thread. What it throws is shown as the cell's error, message first.
     *
     * @param call the session and what was typed
     * @return a value to show as the cell's result, or null
     * @throws Exception any failure
     */
    Object run(MagicCall call) throws Exception;
}
