package org.deepecon.kernel.notebook.child;

/**
 * How a library's objects leave the process: as records, arrays, lists and maps. Found with
 * {@link java.util.ServiceLoader}; what no form knows is sent as its text.
 */
public interface PlainForm {
    /**
     * The plain form of an object.
     *
     * @param value not null
     * @return a record, array, collection or map; null if this form does not know the type
     */
    Object of(Object value);
}
