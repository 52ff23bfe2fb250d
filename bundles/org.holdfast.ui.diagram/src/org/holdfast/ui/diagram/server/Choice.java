package org.holdfast.ui.diagram.server;

/**
 * A layer or a filter, as users switch it.
 *
 * @param name
 *            its name in the specification
 * @param label
 *            what people call it
 * @param active
 *            whether it is on
 */
public record Choice(String name, String label, boolean active) {}
