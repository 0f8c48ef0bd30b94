/**
 * Comms: two-way talk between Java objects and widgets in the front end. A library registers a
 * target or opens a comm; without a front end (notebook runner, grader) what is sent goes nowhere.
 *
 * <pre>{@code
 * Comms.register("slider", (comm, opening) ->
 *         comm.onMessage(m -> model.set(m.data().get("value"))));
 * Comm comm = Comms.open("chart", Map.of("points", List.of(1, 2, 3)));
 * comm.send(Map.of("points", List.of(1, 2, 3, 4)));
 * }</pre>
 *
 * <p>Data is what JSON can hold: maps, lists, strings, numbers, booleans, null. Thread-safe.
 *
 * <p>Imports: the JDK only.
 */
package org.deepecon.kernel.comm;
