package org.holdfast.report.chart;

/**
 * What is said of a picture as a whole.
 *
 * @param title
 *            what it shows; not drawn, as the caption beside the picture says it
 * @param description
 *            what is to be seen, for those who cannot see it
 * @param nothing
 *            what is drawn where there is nothing to show
 */
public record Heading(String title, String description, String nothing) {}
