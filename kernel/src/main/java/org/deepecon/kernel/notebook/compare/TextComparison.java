package org.deepecon.kernel.notebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares a text line by line: words must be the same, numbers within the band. */
final class TextComparison {
    static final String STORE = "If this is right now, store it: run the notebook --in-place.";
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 160;
    private final Band band;
    private final List<Finding> findings = new ArrayList<>();
    private int more;

    private TextComparison(Band band) {
        this.band = band;
    }

    static List<Finding> of(String stored, String now, Band band) {
        var comparison = new TextComparison(band);
        comparison.compare(PrintedLine.lines(stored), PrintedLine.lines(now));
        return comparison.findings;
    }

    private void compare(List<PrintedLine> stored, List<PrintedLine> now) {
        for (int i = 0; i < Math.min(stored.size(), now.size()); i++) {
            compare(stored.get(i), now.get(i));
        }
        if (stored.size() != now.size()) {
            add(new Finding("the text has another length", first(stored, now.size()),
                    first(now, stored.size()), STORE));
        }
        if (more > 0) {
            findings.add(new Finding("and " + more + " more of its lines", "", "", ""));
        }
    }

    /** The lines that the other text does not have, at most three; or how many there are. */
    private static String first(List<PrintedLine> lines, int from) {
        return lines.size() <= from ? lines.size() + (lines.size() == 1 ? " line" : " lines")
                : lines.size() + " lines; line " + (from + 1) + ": " + shown(lines.get(from));
    }

    private void compare(PrintedLine stored, PrintedLine now) {
        if (!stored.words().equals(now.words())) {
            add(new Finding("the text is another", shown(stored), shown(now), STORE));
            return;
        }
        for (int i = 0; i < stored.numbers().size(); i++) {
            Numeral before = stored.numbers().get(i);
            Numeral after = now.numbers().get(i);
            if (!band.holds(before, after)) {
                add(new Finding("a number is outside its band (" + band + ")", shown(stored),
                        shown(now), distance(before, after)));
                return;
            }
        }
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_LINES) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    private static String shown(PrintedLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + " …";
    }

    private static String distance(Numeral stored, Numeral now) {
        double size = Math.max(Math.abs(stored.value()), Math.abs(now.value()));
        return String.format(Locale.ROOT, "%s is %.2g %% away from %s. %s If it differs from machine to"
                + " machine, tag the cell with a band that covers it, such as band:10%%.", now.text(),
                100 * Math.abs(stored.value() - now.value()) / size, stored.text(), STORE);
    }
}
