package org.deepecon.grading.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.contract.CellChange;
import org.deepecon.grading.gradebook.Grade;
import org.deepecon.grading.gradebook.PlainNumber;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.grading.result.SubmissionResult;

/** The page of one student. */
public final class FeedbackPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(java.time.ZoneOffset.UTC);
    private static final double PERCENT = 100;

    private final Assignment assignment;
    private final SubmissionResult result;
    private final Comments comments;
    private final Grade grade;
    private final StringBuilder html = new StringBuilder();

    private FeedbackPage(Assignment assignment, SubmissionResult result, Comments comments) {
        this.assignment = assignment;
        this.result = result;
        this.comments = comments;
        this.grade = Grade.of(assignment, result, comments);
    }

    /**
     * Makes the page.
     *
     * @param assignment its title and late policy
     * @param result what the tests gave
     * @param comments what a person gave
     * @return HTML; the same input gives the same bytes
     */
    public static String of(Assignment assignment, SubmissionResult result, Comments comments) {
        var page = new FeedbackPage(assignment, result, comments);
        page.head();
        page.summary();
        page.remarks();
        result.exercises().forEach(page::exercise);
        result.manual().forEach(page::manual);
        page.tampering();
        page.sandbox();
        page.html.append("</main></body></html>\n");
        return page.html.toString();
    }

    private void head() {
        String title = Html.text(assignment.title() + ": " + result.student());
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"color-scheme\" content=\"light dark\">")
                .append("<title>").append(title).append("</title>\n<style>\n").append(css())
                .append("</style></head><body><main>\n<header><div><h1>")
                .append(Html.text(assignment.title())).append("</h1><p class=\"student\">")
                .append(Html.text(result.student())).append("</p>").append(times())
                .append("</div><div class=\"total\"><b>").append(PlainNumber.of(grade.total()))
                .append("</b> of ").append(PlainNumber.of(grade.points())).append(" points")
                .append(bar(grade.total(), grade.points())).append("</div></header>\n");
    }

    private String times() {
        if (result.submitted() == null) {
            return "";
        }
        String late = grade.late().isZero() ? "" : grade.daysLate() == 0
                ? ", late, within the grace" : ", late by " + days(grade.daysLate());
        return Html.element("p", "when", "Handed in "
                + TIME.format(OffsetDateTime.parse(result.submitted()).toInstant()) + late);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String bar(double earned, double points) {
        double share = points == 0 ? 0 : Math.max(0, Math.min(1, earned / points));
        return "<span class=\"bar\"><i style=\"width:" + PlainNumber.of(share * PERCENT)
                + "%\"></i></span>";
    }

    private void summary() {
        html.append("<table class=\"summary\"><tbody>\n");
        result.exercises().forEach(exercise -> row(exercise.gradeId(), exercise.title()));
        result.manual().forEach(cell -> row(cell.gradeId(), cell.gradeId()));
        if (grade.extra() != 0) {
            plainRow("Extra points", PlainNumber.of(grade.extra()));
        }
        if (grade.penalty() > 0) {
            plainRow("Late by " + days(grade.daysLate()) + ": " + assignment.late().sentence(),
                    "−" + PlainNumber.of(grade.penalty()));
        }
        html.append("</tbody></table>\n");
    }

    private void row(String id, String title) {
        Grade.Line line = line(id);
        String earned = line.waiting() ? "open" : PlainNumber.of(line.earned());
        html.append("<tr><td><a href=\"#").append(Html.text(id)).append("\">")
                .append(Markdown.inline(title)).append("</a></td><td class=\"barcell\">")
                .append(bar(line.earned(), line.points())).append("</td><td class=\"number\">")
                .append(earned).append(" / ").append(PlainNumber.of(line.points()))
                .append("</td></tr>\n");
    }

    private void plainRow(String title, String number) {
        html.append("<tr><td colspan=\"2\">").append(Html.text(title))
                .append("</td><td class=\"number\">").append(number).append("</td></tr>\n");
    }

    private Grade.Line line(String id) {
        return grade.lines().stream().filter(line -> line.gradeId().equals(id)).findFirst()
                .orElseThrow();
    }

    private void remarks() {
        if (result.status() == SubmissionResult.Status.UNGRADABLE || !result.reason().isEmpty()) {
            html.append(Html.element("div", "notice", "<b>" + capital(result.status().words())
                    + ".</b> " + Html.text(result.reason())));
        }
        if (!comments.comment().isEmpty()) {
            html.append(Html.element("div", "comment", Markdown.toHtml(comments.comment())));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void heading(String id, String title) {
        Grade.Line line = line(id);
        html.append("<section id=\"").append(Html.text(id)).append("\"><h2><span>")
                .append(Markdown.inline(title)).append("</span><span class=\"points\">")
                .append(line.waiting() ? "open" : PlainNumber.of(line.earned())).append(" / ")
                .append(PlainNumber.of(line.points())).append("</span></h2>\n");
    }

    private void exercise(ExerciseResult exercise) {
        heading(exercise.gradeId(), exercise.title());
        Grade.Line line = line(exercise.gradeId());
        double tests = exercise.earned();
        if (line.byHand()) {
            html.append(Html.element("p", "byhand", "The tests gave " + PlainNumber.of(tests)
                    + "; a person gave " + PlainNumber.of(line.earned()) + "."));
        }
        if (!exercise.verdict().missing().isEmpty()) {
            html.append("<p class=\"missing\">Still to be defined: ");
            html.append(String.join(", ", exercise.verdict().missing().stream()
                    .map(name -> "<code>" + Html.text(name) + "</code>").toList())).append("</p>\n");
        }
        double scale = exercise.verdict().points() == 0 ? 0
                : exercise.points() / exercise.verdict().points();
        html.append("<ul class=\"claims\">\n");
        exercise.verdict().claims().forEach(claim -> html.append(ClaimHtml.of(claim, scale)));
        html.append("</ul>\n");
        if (!exercise.verdict().passed() && !exercise.hints().isEmpty()) {
            html.append("<details><summary>Hints for the next try</summary><ol>");
            exercise.hints().forEach(hint ->
                    html.append(Html.element("li", "", Markdown.inline(hint))));
            html.append("</ol></details>\n");
        }
        comment(exercise.gradeId());
        html.append("</section>\n");
    }

    private void comment(String id) {
        String comment = comments.on(id).comment();
        if (!comment.isEmpty()) {
            html.append(Html.element("div", "comment", Markdown.toHtml(comment)));
        }
    }

    private void manual(ManualCell cell) {
        heading(cell.gradeId(), cell.gradeId());
        html.append(cell.attempted()
                ? Html.element("blockquote", "answer", Markdown.toHtml(cell.answer()))
                : Html.element("p", "missing", "Nothing was written here."));
        comment(cell.gradeId());
        if (line(cell.gradeId()).waiting()) {
            html.append(Html.element("p", "byhand", "A person has still to read this."));
        }
        html.append("</section>\n");
    }

    private void tampering() {
        if (result.changes().isEmpty()) {
            return;
        }
        html.append("<section class=\"small\"><h2>Cells that were not yours to change</h2>\n")
                .append("<p>They were put right before grading, where that could be done.</p><ul>");
        for (CellChange change : result.changes()) {
            html.append("<li>").append(Html.text(change.sentence()));
            if (change.kind() == CellChange.Kind.CHANGED) {
                html.append("<dl class=\"values\"><div><dt>handed out</dt><dd><pre>")
                        .append(Html.text(change.handedOut()))
                        .append("</pre></dd></div><div><dt>came back</dt><dd><pre>")
                        .append(Html.text(change.received())).append("</pre></dd></div></dl>");
            }
            html.append("</li>\n");
        }
        html.append("</ul></section>\n");
    }

    private void sandbox() {
        if (!result.notEnforced().isEmpty()) {
            html.append("<footer>Graded on a machine that could not enforce: ")
                    .append(Html.text(String.join("; ", result.notEnforced())))
                    .append(".</footer>\n");
        }
    }

    private static String css() {
        try (InputStream in = FeedbackPage.class.getResourceAsStream("feedback.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
