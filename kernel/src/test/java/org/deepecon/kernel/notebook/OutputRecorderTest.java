package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;
import org.junit.jupiter.api.Test;

class OutputRecorderTest {
    private final DisplayedOutputs displayed = new DisplayedOutputs();
    private final OutputRecorder first = new OutputRecorder(displayed, 1000);
    private final OutputRecorder second = new OutputRecorder(displayed, 1000);

    @Test
    void displayUnderAKnownIdUpdatesEveryCellThatShowsIt() {
        first.display(MimeBundle.text("one"), "id");
        second.display(MimeBundle.text("two"), "id");
        assertThat(first.json()).contains("two").doesNotContain("one");
        second.update(MimeBundle.text("three"), "id");
        assertThat(first.json()).contains("three");
        assertThat(second.json()).contains("three");
        second.update(MimeBundle.text("nobody"), "unknown");
        assertThat(second.json()).doesNotContain("nobody");
    }

    @Test
    void updatesReachOutputsThatAreInTheNotebookAlready() {
        first.display(MimeBundle.text("one"), "id");
        var stored = first.toJson();
        second.update(MimeBundle.text("two"), "id");
        assertThat(stored.toString()).contains("two");
    }

    @Test
    void textThatFollowsADelayedClearReplacesEverything() {
        first.stream(Stream.STDOUT, "a");
        first.stream(Stream.STDERR, "b");
        first.clear(true);
        assertThat(first.json()).contains("\"a\"", "\"b\"");
        first.stream(Stream.STDERR, "c");
        assertThat(first.json()).isEqualTo(
                "[{\"output_type\":\"stream\",\"name\":\"stderr\",\"text\":\"c\"}]");
    }

    @Test
    void errorsAreNeverCut() {
        first.stream(Stream.STDOUT, "x".repeat(2000));
        first.stream(Stream.STDERR, "dropped");
        first.error(new CellError("E", "m", List.of("t")));
        assertThat(first.json()).contains("cut here", "\"ename\":\"E\"").doesNotContain("dropped");
    }
}
