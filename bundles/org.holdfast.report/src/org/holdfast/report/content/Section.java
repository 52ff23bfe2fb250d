package org.holdfast.report.content;

import java.util.List;

/**
 * A section of a report.
 *
 * @param anchor
 *            names it, for links and for {@code --sections}; unique in the report
 * @param title
 *            its heading
 * @param blocks
 *            what it says before its sections
 * @param sections
 *            the sections in it
 */
public record Section(String anchor, String title, List<Block> blocks, List<Section> sections) {}
