package org.deepecon.nn.layer;

/**
 * Puts zeros around pictures.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, rows', columns', channels)</ul>
 */
public final class ZeroPadding2D extends ZeroPadding<ZeroPadding2D> {
    ZeroPadding2D(int... padding) {
        super("ZeroPadding2D", 2, padding);
    }
}
