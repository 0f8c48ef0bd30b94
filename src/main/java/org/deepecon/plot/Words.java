package org.deepecon.plot;

/** Parts of the sentence that says what a plot shows. */
final class Words {
    private Words() {
    }

    static String named(String name) {
        return name.isEmpty() ? "" : " '" + name + "'";
    }

    static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
