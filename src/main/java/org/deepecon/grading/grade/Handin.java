package org.deepecon.grading.grade;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one student handed in.
 *
 * @param student the name of the folder, or of the file
 * @param notebooks the assignment's notebooks that were found, by their released file name
 * @param submitted when, as ISO 8601; null if nothing says so
 * @param remarks what was odd about the files, for instructor and student
 */
public record Handin(
        String student, Map<String, Path> notebooks, String submitted, List<String> remarks) {
    /** Copies map and list. */
    public Handin {
        notebooks = Map.copyOf(notebooks);
        remarks = List.copyOf(remarks);
    }
}
