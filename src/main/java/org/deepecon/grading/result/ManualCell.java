package org.deepecon.grading.result;

/**
 * A cell whose points a person gives.
 *
 * @param notebook file name of the notebook it stands in
 * @param gradeId the cell's name
 * @param points to be had
 * @param answer what the student wrote
 * @param attempted false if that is still what was handed out, or nothing
 */
public record ManualCell(String notebook, String gradeId, double points, String answer,
        boolean attempted) {
}
