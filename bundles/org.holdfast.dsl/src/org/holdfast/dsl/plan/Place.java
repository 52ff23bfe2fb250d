package org.holdfast.dsl.plan;

import org.eclipse.emf.common.util.URI;

/**
 * A place in a plan file.
 *
 * @param file
 *            the file
 * @param line
 *            the line, from 1
 * @param column
 *            the column, from 1, in UTF-16 units
 * @param offset
 *            the offset, from 0, in UTF-16 units
 * @param length
 *            how many UTF-16 units it covers
 */
public record Place(URI file, int line, int column, int offset, int length) {}
