package org.deepecon.notebook.board;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.tensorboard.Logged;
import org.deepecon.tensorboard.Pictures;
import org.deepecon.tensorboard.Run;

/**
 * A row of images for each tag and run: the first of the batch at some steps, or the whole batch
 * where there is one step only.
 */
final class ImageSection implements Section {
    private static final int WIDTH = 1020;
    private static final int MOST_IN_ROW = 6;
    private static final int SIDE = 96;
    private static final int COLUMN = 164;
    private static final int CAPTION = 26;
    private static final int BELOW = 26;
    private static final int TOP = 44;
    /** Bytes of files in a drawing. */
    private static final int MOST_BYTES = 300_000;
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\""
            + " height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-label=\"%3$s\""
            + " font-family=\"system-ui,sans-serif\" font-size=\"12\">\n<title>Images</title>\n"
            + "<style>@media (prefers-color-scheme:dark){.de-page{fill:#1b1b1b}.de-ink{fill:#ddd}"
            + "}</style>\n<rect class=\"de-page\" width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>"
            + "\n<text class=\"de-ink\" fill=\"#333\" x=\"%4$d\" y=\"26\" font-size=\"17\""
            + " text-anchor=\"middle\">Images</text>\n";

    /** One image and what stands below it. */
    private record Shown(Pictures size, byte[] png, String caption) {
        /** Small pictures grow with sharp pixels; no side is longer than its place. */
        private double scale() {
            return Math.min(SIDE / (double) size.height(), (COLUMN - 12) / (double) size.width());
        }

        int width() {
            return Math.max(1, (int) Math.round(size.width() * scale()));
        }

        int height() {
            return Math.max(1, (int) Math.round(size.height() * scale()));
        }
    }

    /** The images of a tag in a run. */
    private record Row(String title, List<Shown> images) {
        int height() {
            return CAPTION + BELOW + images.stream().mapToInt(Shown::height).max().orElse(0);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private int leftOut;

    ImageSection(List<Run> runs, BoardOptions options) {
        int bytes = 0;
        for (Run run : runs) {
            for (String tag : BoardView.tags(List.of(run), options, Run::images)) {
                var row = new Row(run.name() + " · " + tag, chosen(run.images().get(tag)));
                int more = row.images.stream().mapToInt(each -> each.png.length).sum();
                if (rows.size() < MOST_PANELS && bytes + more <= MOST_BYTES) {
                    rows.add(row);
                    bytes += more;
                } else {
                    leftOut++;
                }
            }
        }
    }

    private static List<Shown> chosen(List<Logged<Pictures>> values) {
        List<Shown> images = new ArrayList<>();
        if (values.size() == 1) {
            Pictures all = values.get(0).value();
            all.pngs().stream().limit(MOST_IN_ROW).forEach(png ->
                    images.add(new Shown(all, png, "step " + values.get(0).step())));
            return images;
        }
        int count = Math.min(MOST_IN_ROW, values.size());
        for (int i = 0; i < count; i++) {
            Logged<Pictures> each = values.get(i * (values.size() - 1) / Math.max(1, count - 1));
            if (!each.value().pngs().isEmpty()) {
                images.add(new Shown(each.value(), each.value().pngs().get(0),
                        "step " + each.step()));
            }
        }
        return images;
    }

    @Override
    public List<MimeBundle> bundles() {
        return rows.isEmpty() ? List.of() : List.of(BoardMagic.drawing(svg(), text()));
    }

    private String text() {
        return "TensorBoard, images: " + String.join(", ", rows.stream().map(Row::title).toList());
    }

    private String svg() {
        int height = TOP + rows.stream().mapToInt(Row::height).sum();
        var svg = new StringBuilder(HEAD.formatted(WIDTH, height, escaped(text()), WIDTH / 2));
        int top = TOP;
        for (Row row : rows) {
            words(svg, 20, top + 14, "13", row.title);
            for (int k = 0; k < row.images.size(); k++) {
                image(svg, 20 + k * COLUMN, top + CAPTION, row.images.get(k));
            }
            top += row.height();
        }
        return svg.append("</svg>\n").toString();
    }

    private static void image(StringBuilder svg, int x, int y, Shown image) {
        svg.append("<image preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" x=\"")
                .append(x).append("\" y=\"").append(y).append("\" width=\"").append(image.width())
                .append("\" height=\"").append(image.height())
                .append("\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(image.png)).append("\"/>\n");
        words(svg, x, y + image.height() + 14, "11", image.caption);
    }

    private static void words(StringBuilder svg, int x, int y, String size, String words) {
        svg.append("<text class=\"de-ink\" fill=\"#333\" x=\"").append(x).append("\" y=\"")
                .append(y).append("\" font-size=\"").append(size).append("\">")
                .append(escaped(words)).append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public List<String> notes() {
        return leftOut == 0 ? List.of() : List.of("%tensorboard: " + leftOut + " more rows of images"
                + " are not shown. Choose with --tags or --runs.");
    }
}
