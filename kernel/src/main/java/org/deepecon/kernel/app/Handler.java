package org.deepecon.kernel.app;

/** Answers requests of one type or a few. */
@FunctionalInterface
interface Handler {
    /**
     * Answers a request.
     *
     * @param request what is asked
     * @param lane where it waited
     * @throws Exception becomes an error reply
     */
    void handle(Request request, Lane lane) throws Exception;
}
