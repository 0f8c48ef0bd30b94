package org.deepecon.nn.layer;

/**
 * Puts zeros around series.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, steps', channels)</ul>
 */
public final class ZeroPadding1D extends ZeroPadding<ZeroPadding1D> {
    ZeroPadding1D(int... padding) {
        super("ZeroPadding1D", 1, padding);
    }
}
