package org.deepecon.plot;

/**
 * Writes SVG: no fonts, scripts or links from elsewhere, the same bytes on every machine.
 *
 * <p>The drawing brings its own page: light, or dark where the reader's system says so. JupyterLab
 * shows it as a picture, which no style sheet outside can reach, so ink and page must come together
 * to be readable everywhere. Where a viewer strips the style, the light page remains.
 */
final class Svg {
    static final String GRID = "class=\"de-grid\" stroke=\"#e2e2e2\"";
    static final String FRAME = "class=\"de-frame\" fill=\"none\" stroke=\"#888\"";
    static final String WHITE_HALO = "fill=\"none\" stroke=\"#fff\"";
    /** In the colour of the page, under what lies on pale colours. */
    static final String HALO = "class=\"de-halo\" fill=\"none\" stroke=\"#fff\"";
    static final String ROUND = " stroke-linecap=\"round\" stroke-linejoin=\"round\"";

    private static final String DARK = "<style>@media (prefers-color-scheme:dark){"
            + ".de-page{fill:#1b1b1b}.de-ink{fill:#ddd}.de-grid{stroke:#3a3a3a}"
            + ".de-frame{stroke:#8a8a8a}.de-halo{stroke:#1b1b1b}}</style>\n";

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title, String description) {
        String described = SvgText.escape(description);
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\""
                + height + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\""
                + " aria-label=\"" + described + "\""
                + " font-family=\"system-ui,sans-serif\" font-size=\"12\">\n<title>"
                + SvgText.escape(title.isEmpty() ? "Figure" : title) + "</title>\n<desc>"
                + described + "</desc>\n" + DARK
                + "<rect class=\"de-page\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + at(x1, y1) + "L" + at(x2, y2));
    }

    void path(String look, CharSequence way) {
        if (!way.isEmpty()) {
            text.append("<path ").append(look).append(" d=\"").append(way).append("\"/>\n");
        }
    }

    void rectangle(String look, Area area) {
        text.append("<rect ").append(look).append(place(area)).append("/>\n");
    }

    void text(double x, double y, String anchor, String words) {
        text(x, y, anchor, "", words);
    }

    void text(double x, double y, String anchor, String look, String words) {
        text.append(SvgText.text("x=\"" + SvgText.number(x) + "\" y=\"" + SvgText.number(y) + "\""
                + look, anchor, words));
    }

    /** Text turned about its place, in degrees clockwise. */
    void turned(double x, double y, int degrees, String anchor, String words) {
        text.append(SvgText.text("transform=\"translate(" + at(x, y) + ")rotate(" + degrees
                + ")\"", anchor, words));
    }

    /** A picture, stretched over an area without blurring its pixels. */
    void image(Area area, String source) {
        text.append("<image preserveAspectRatio=\"none\" image-rendering=\"optimizeSpeed\""
                + " style=\"image-rendering:pixelated\"").append(place(area))
                .append(" href=\"").append(source).append("\"/>\n");
    }

    /** What follows is cut off at this area and counted from its corner; needs no id. */
    void open(Area area) {
        text.append("<svg").append(place(area)).append(">\n");
    }

    void close() {
        text.append("</svg>\n");
    }

    /** What follows has this look in common. */
    void group(String look) {
        text.append("<g ").append(look).append(">\n");
    }

    void endGroup() {
        text.append("</g>\n");
    }

    static String at(double x, double y) {
        return SvgText.number(x) + "," + SvgText.number(y);
    }

    private static String place(Area area) {
        return " x=\"" + SvgText.number(area.left()) + "\" y=\"" + SvgText.number(area.top())
                + "\" width=\"" + SvgText.number(area.width()) + "\" height=\""
                + SvgText.number(area.height()) + "\"";
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }
}
