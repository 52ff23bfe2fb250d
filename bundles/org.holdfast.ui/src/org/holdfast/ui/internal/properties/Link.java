package org.holdfast.ui.internal.properties;

import org.eclipse.emf.common.util.URI;

/**
 * An element that a form speaks of.
 *
 * @param label
 *            how it is called there
 * @param address
 *            where it is
 */
record Link(String label, URI address) {}
