package org.deepecon.plot;

/** A rectangle of a drawing, in pixels from its upper left corner. */
record Area(double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double middle() {
        return left + width / 2;
    }

    Area inset(double fromLeft, double fromTop, double fromRight, double fromBottom) {
        return new Area(left + fromLeft, top + fromTop,
                Math.max(1, width - fromLeft - fromRight),
                Math.max(1, height - fromTop - fromBottom));
    }
}
