/**
 * Sockets and loops: one thread owns the four message sockets, another echoes heartbeats, and text
 * output is gathered into few large messages.
 *
 * <pre>{@code
 * var wire = new Wire(connection, origin, (channel, message) -> lanes.submit(channel, message));
 * wire.start();
 * var text = new StreamBuffer(wire, request.header());
 * text.append("stdout", "hello\n");
 * text.flush();
 * wire.publish("status", request.header(), idle);
 * }</pre>
 *
 * <p>Invariants: messages leave in the order in which they were given, whatever their channel;
 * nothing is dropped; above 8 MB of waiting output the printing thread blocks; a malformed message
 * costs one log line. The wake-up of the loop survives interrupts of the calling thread, which
 * would close a pipe or a ZeroMQ socket.
 *
 * <p>Imports: {@link org.deepecon.kernel.protocol} and JeroMQ.
 */
package org.deepecon.kernel.channel;
