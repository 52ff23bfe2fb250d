package org.holdfast.report.pdf;

/** The room for a picture on a page, in pixels. Wide pictures get a page across, very wide ones a large one; see pages.css. */
enum PictureRoom {
    /** A4. */
    UPRIGHT(720, 650, 850),
    /** A4, across. */
    ACROSS(1440, 980, 540),
    /** A3, across. */
    LARGE(Double.MAX_VALUE, 1430, 860);

    private final double upTo;
    private final double width;
    private final double height;

    PictureRoom(double upTo, double width, double height) {
        this.upTo = upTo;
        this.width = width;
        this.height = height;
    }

    /**
     * By how much a picture has to shrink to fit; 1 if it fits.
     *
     * @param taken
     *            so much of the height is taken
     */
    static double scale(double width, double height, double taken) {
        PictureRoom room = width <= UPRIGHT.upTo ? UPRIGHT : width <= ACROSS.upTo ? ACROSS : LARGE;
        return Math.min(1, Math.min(room.width / width, (room.height - taken) / height));
    }
}
