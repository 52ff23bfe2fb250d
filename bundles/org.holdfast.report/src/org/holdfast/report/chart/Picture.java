package org.holdfast.report.chart;

/**
 * A picture that is drawn.
 *
 * @param svg
 *            a complete SVG document without scripts, style sheets and references, so that it means the same wherever it
 *            is put
 * @param width
 *            in pixels of 1/96 inch; 720 at most
 * @param height
 *            likewise
 * @param description
 *            what is to be seen, for those who cannot see it
 */
public record Picture(String svg, double width, double height, String description) {}
