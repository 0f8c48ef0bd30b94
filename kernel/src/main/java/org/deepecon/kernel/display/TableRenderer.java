package org.deepecon.kernel.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, and collections of records of one class, as an HTML table beside their plain text. */
final class TableRenderer implements Renderer {
    private static final Limits LIMITS = Limits.NOTEBOOK;
    private static final PlainText TEXT = new PlainText(LIMITS);
    private static final PlainText CELL = new PlainText(new Limits(500, 20, 3, 0, 5));

    @Override
    public boolean accepts(Object value) {
        return isMap(value) || isRecords(value);
    }

    private static boolean isMap(Object value) {
        return value instanceof Map<?, ?> map
                && Members.textComesFromJdk(value.getClass())
                && !map.isEmpty();
    }

    /** Looks at the rows that would be shown, no further. */
    private static boolean isRecords(Object value) {
        if (!(value instanceof Collection<?> items)
                || !Members.textComesFromJdk(value.getClass())
                || items.isEmpty()) {
            return false;
        }
        Iterator<?> each = items.iterator();
        Object first = each.next();
        boolean same = first instanceof Record && first.getClass().getRecordComponents().length > 0;
        for (int row = 1; same && row < LIMITS.rows() && each.hasNext(); row++) {
            Object next = each.next();
            same = next != null && next.getClass() == first.getClass();
        }
        return same;
    }

    @Override
    public MimeBundle render(Object value) {
        HtmlTable table = value instanceof Map<?, ?> map ? of(map) : of((Collection<?>) value);
        return MimeBundle.of(MimeBundle.HTML, table.html()).with(MimeBundle.TEXT, TEXT.of(value));
    }

    private static HtmlTable of(Map<?, ?> map) {
        List<List<HtmlTable.Cell>> rows = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (rows.size() == LIMITS.rows()) {
                break;
            }
            rows.add(List.of(cell(entry.getKey()), cell(entry.getValue())));
        }
        return new HtmlTable(List.of("key", "value"), rows, map.size());
    }

    private static HtmlTable of(Collection<?> records) {
        List<List<HtmlTable.Cell>> rows = new ArrayList<>();
        Class<?> type = records.iterator().next().getClass();
        for (Object each : records) {
            if (rows.size() == LIMITS.rows()) {
                break;
            }
            if (type.isInstance(each)) {
                rows.add(row((Record) each));
            }
        }
        return new HtmlTable(List.of(Members.componentNames(type)), rows, records.size());
    }

    private static List<HtmlTable.Cell> row(Record record) {
        return Arrays.stream(Members.components(record)).map(TableRenderer::cell).toList();
    }

    private static HtmlTable.Cell cell(Object value) {
        return new HtmlTable.Cell(CELL.of(value), value instanceof Number);
    }
}
