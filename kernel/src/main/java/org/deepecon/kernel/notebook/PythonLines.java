package org.deepecon.kernel.notebook;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines as Python's {@code str.splitlines(True)} does: nbformat stores text so. */
final class PythonLines {
    private static final String ENDS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

    private PythonLines() {
    }

    static List<String> split(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static int endOfLine(String text, int start) {
        int at = start;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
    }
}
