package org.deepecon.grading.exercise;

/**
 * A notebook of the course, as its page of contents describes it.
 *
 * @param notebook the file, relative to the folder of the notebooks; empty for none
 * @param question what it answers
 * @param time how long it takes, in words
 * @param needs what to know before, in words
 */
public record Lecture(String notebook, String question, String time, String needs) {
    /** Where an exercise belongs to no lecture. */
    static final Lecture NONE = new Lecture("", "", "", "");

    /**
     * The part of the course that it belongs to.
     *
     * @return from its folder, such as {@code Geneva, day 1}; empty for a notebook in none
     */
    public String part() {
        int slash = notebook.lastIndexOf('/');
        if (slash < 0) {
            return "";
        }
        String words = notebook.substring(0, slash).replace("/", ", ").replace('-', ' ')
                .replaceAll("([a-z])(\\d)", "$1 $2");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
