package org.deepecon.grading.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.deepecon.kernel.notebook.NotebookFormatException;

/** The notebook that {@code ./course lab} opens: the learner's progress, and a link to every lecture. */
final class StartPage {
    static final String FILE = "index.ipynb";
    private static final String EMPTY = """
            {"nbformat": 4, "nbformat_minor": 5, "cells": [], "metadata": {"kernelspec":
            {"name": "java", "display_name": "Java", "language": "java"}}}""";
    private static final String TITLE = """
            # Where do you go on today?

            These are the lectures in their order, each a question and the way to its answer. A click opens one; what \
            you change in it stays yours, also when a new version of the course arrives. To run a cell, press \
            **Shift + Enter**. When a cell begins with `%check`, the one above it is yours to write: `%check` says what \
            is right already, `%hint` helps a little, and nobody else sees how often you tried.

            Your progress so far, from the last check of each exercise; run the cell to see it as it is now:""";
    private static final String HELP = """
            ## When something goes wrong

            - A cell runs on and on: press **I** twice, or the square in the toolbar; what was defined stays.
            - Names are confused: *Kernel → Restart Kernel and Run All Cells*.
            - What a class can do: put the cursor behind its name and press **Shift + Tab**; **Tab** completes.
            - `%help` in a cell lists everything that begins with `%`.""";

    private StartPage() {
    }

    /** The page; its code cell has not been run. */
    static NotebookFile of(Contents contents) throws NotebookFormatException {
        List<NotebookCell> cells = new ArrayList<>();
        cells.add(text("welcome", TITLE));
        cells.add(progress());
        parts(contents).forEach((part, lectures) ->
                cells.add(text("part-" + cells.size(), table(part, lectures))));
        cells.add(text("help", HELP));
        NotebookFile page = NotebookFile.parse(EMPTY, FILE);
        page.cells(cells);
        return page;
    }

    private static Map<String, List<Lecture>> parts(Contents contents) {
        Map<String, List<Lecture>> parts = new LinkedHashMap<>();
        contents.lectures().forEach(lecture ->
                parts.computeIfAbsent(lecture.part(), part -> new ArrayList<>()).add(lecture));
        return parts;
    }

    private static String table(String part, List<Lecture> lectures) {
        var text = new StringBuilder("## " + (part.isEmpty() ? "More" : part)
                + "\n\n| | lecture | time | needs |\n|---|:---|:---|:---|\n");
        int number = 0;
        for (Lecture lecture : lectures) {
            text.append(String.format("| %d | [%s](%s) | %s | %s |%n", ++number, lecture.question(),
                    lecture.notebook(), lecture.time(), lecture.needs()));
        }
        return text.toString().replace(System.lineSeparator(), "\n").strip();
    }

    private static NotebookCell text(String id, String source) {
        NotebookCell cell = NotebookCell.code(source);
        cell.type("markdown");
        cell.id(id);
        return cell;
    }

    /** Tagged, so that the page may be held against its stored outputs like any notebook. */
    private static NotebookCell progress() {
        NotebookCell cell = NotebookCell.code("%progress");
        cell.id("progress");
        cell.metadata("tags", List.of("output:any"));
        return cell;
    }
}
