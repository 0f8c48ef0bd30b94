package org.deepecon.grading.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.SubmissionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackPageTest {
    private static final String PAGE =
            FeedbackPage.of(Samples.PS1, Samples.result("ada"), Samples.COMMENTS);

    @Test
    void showsWhatWasExpectedAndWhatCame() {
        assertThat(PAGE).contains("[1.6, 1.472, 1.4073]", "[1.6, 1.728, 1.6211]",
                "They differ first at index 1", "Which <code>x</code> is the slope taken at?",
                "double[] walk(double x0, double eta, int steps)");
    }

    @Test
    void hiddenTestsAreNamedAndNotShown() {
        assertThat(PAGE).contains("works with a rate of zero", "hidden test").doesNotContain("secret");
    }

    @Test
    void noticesForTheInstructorStayThere() {
        assertThat(PAGE).doesNotContain("passed once, failed once");
    }

    @Test
    void pointsAddUpToTheTotal() {
        // 2 + 1 + 0 by tests, 1 by hand, 0.5 extra; two days begun cost a fifth
        assertThat(PAGE).contains("<b>3.6</b> of 11.5 points", "Late by 2 days", "−0.9");
    }

    @Test
    void needsNoNetworkAndNoScript() {
        assertThat(PAGE).doesNotContainPattern("(?i)<script|src=|@import|url\\(|<link")
                .doesNotContainPattern("https?://(?!www\\.w3\\.org/1998/Math/MathML)");
    }

    @Test
    void studentsCannotWriteHtml() {
        assertThat(PAGE).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>x</b>");
        assertThat(Html.text("a\u0000<\u001b")).isEqualTo("a\ufffd&lt;\ufffd");
    }

    @Test
    void tamperingAndTheSandboxAreReported() {
        assertThat(PAGE).contains("Cell &quot;step_test&quot; (number 6) was changed; restored.",
                "Cell &quot;walk_test&quot; was deleted; restored.",
                "could not enforce: a limit on memory outside of the Java heap");
    }

    @Test
    void anUngradableSubmissionSaysWhy() {
        var result = new SubmissionResult("ps1", "eve", null, SubmissionResult.Status.UNGRADABLE,
                "There is no notebook descent.ipynb.", List.of(), List.of(), List.of(), List.of(), "");
        assertThat(FeedbackPage.of(Samples.PS1, result, Comments.NONE)).contains(
                "<b>Could not be graded.</b> There is no notebook descent.ipynb.", "<b>0</b> of 0");
    }

    @Test
    void theSamePageTwice(@TempDir Path folder) throws java.io.IOException {
        assertThat(FeedbackPage.of(Samples.PS1, Samples.result("ada"), Samples.COMMENTS))
                .isEqualTo(PAGE);
        String keep = System.getProperty("feedback.keep");
        Files.writeString(keep == null ? folder.resolve("ada.html") : Path.of(keep), PAGE);
    }
}
