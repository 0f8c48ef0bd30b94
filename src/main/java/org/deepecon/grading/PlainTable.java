package org.deepecon.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.notebook.child.Value;

/** Reads plain values as a table: a table's own form, records or maps. */
final class PlainTable {
    private PlainTable() {
    }

    static TableData of(Value value, String asked) {
        if (value instanceof Value.Fields fields && fields.fields().containsKey("columns")
                && fields.fields().containsKey("rows")) {
            return new TableData(texts(fields.fields().get("columns"), asked),
                    items(fields.fields().get("rows"), asked).stream()
                            .map(row -> items(row, asked)).toList());
        }
        return ofRows(items(value, asked), asked, value);
    }

    private static TableData ofRows(List<Value> rows, String asked, Value value) {
        List<String> columns = new ArrayList<>();
        List<List<Value>> cells = new ArrayList<>();
        for (Value row : rows) {
            Map<String, Value> named = named(row, asked, value);
            if (columns.isEmpty()) {
                columns.addAll(named.keySet());
            } else if (!columns.equals(List.copyOf(named.keySet()))) {
                throw Plain.wrongKind(asked, "a table whose rows have the same columns", value);
            }
            cells.add(List.copyOf(named.values()));
        }
        return new TableData(columns, cells);
    }

    private static Map<String, Value> named(Value row, String asked, Value value) {
        if (row instanceof Value.Fields fields) {
            return fields.fields();
        } else if (row instanceof Value.Mapping mapping) {
            var named = new java.util.LinkedHashMap<String, Value>();
            mapping.entries().forEach(e -> named.put(text(e.getKey(), asked), e.getValue()));
            return named;
        }
        throw Plain.wrongKind(asked, "a table", value);
    }

    static List<String> texts(Value value, String asked) {
        return items(value, asked).stream().map(item -> text(item, asked)).toList();
    }

    static String text(Value value, String asked) {
        if (value instanceof Value.Text text) {
            return text.value();
        }
        throw Plain.wrongKind(asked, "a text", value);
    }

    private static List<Value> items(Value value, String asked) {
        if (value instanceof Value.Sequence sequence) {
            Plain.whole(sequence, asked);
            return sequence.items();
        }
        throw Plain.wrongKind(asked, "a table or a list", value);
    }
}
