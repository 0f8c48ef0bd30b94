package org.deepecon.kernel.display;

import java.util.List;

/**
 * A table in HTML that takes its colours from the page, so that it reads well in a light and in a
 * dark theme.
 *
 * @param header names of the columns
 * @param rows the rows that are shown
 * @param total number of rows there are
 */
public record HtmlTable(List<String> header, List<List<Cell>> rows, int total) {
    private static final String LINE = "border-bottom:1px solid currentColor;padding:2px 8px;";

    /**
     * A cell.
     *
     * @param text its text, not yet escaped
     * @param number true aligns it to the right
     */
    public record Cell(String text, boolean number) {
    }

    /**
     * The table as HTML; below it the number of rows, if there are more than are shown.
     *
     * @return a fragment
     */
    public String html() {
        var html = new StringBuilder("<table style=\"border-collapse:collapse\"><thead><tr>");
        for (int column = 0; column < header.size(); column++) {
            boolean number = !rows.isEmpty() && column < rows.get(0).size()
                    && rows.get(0).get(column).number();
            html.append("<th style=\"text-align:").append(number ? "right;" : "left;")
                    .append(LINE).append("\">").append(escape(header.get(column)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        rows.forEach(row -> append(row, html));
        html.append("</tbody></table>");
        if (rows.size() < total) {
            html.append("\n<p><em>").append(rows.size()).append(" of ").append(total)
                    .append(" rows</em></p>");
        }
        return html.toString();
    }

    private static void append(List<Cell> row, StringBuilder html) {
        html.append("<tr>");
        for (Cell cell : row) {
            html.append(cell.number() ? "<td style=\"text-align:right\">"
                            : "<td style=\"text-align:left\">")
                    .append(escape(cell.text())).append("</td>");
        }
        html.append("</tr>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
