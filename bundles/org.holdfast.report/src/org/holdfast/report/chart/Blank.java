package org.holdfast.report.chart;

/** The picture of nothing: it says so. */
final class Blank {
    private static final double HEIGHT = 48;

    private Blank() {}

    static Picture of(Heading heading) {
        Svg svg = new Svg();
        new Lettering(svg).at(12, 29).size(13).colour(Colours.QUIET).within(Svg.WIDTH - 24, heading.nothing());
        return svg.picture(heading, Svg.WIDTH, HEIGHT);
    }
}
