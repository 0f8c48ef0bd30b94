/**
 * The Jupyter messaging protocol, version 5.5, as data: headers and messages as records, their
 * JSON, their signatures. No sockets, no threads.
 *
 * <pre>{@code
 * var connection = ConnectionFile.read(Path.of("kernel-1.json"));
 * var wire = new WireFormat(Signer.of(connection.scheme(), connection.key()));
 * switch (wire.decode(frames)) {
 *     case Incoming.Accepted in -> answer(in.message());
 *     case Incoming.Malformed bad -> log(bad.reason());
 * }
 * }</pre>
 *
 * <p>Invariants: decoding never throws, whatever arrives; a parent header is sent back as the very
 * text that was received; what is written is valid JSON (NaN and the infinities become null) in
 * valid UTF-8. Everything but {@link org.deepecon.kernel.protocol.SeenSignatures} may be used from
 * any thread.
 *
 * <p>Imports: the JDK and Gson's trees, nothing of the kernel.
 */
package org.deepecon.kernel.protocol;
