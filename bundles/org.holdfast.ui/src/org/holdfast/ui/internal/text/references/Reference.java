package org.holdfast.ui.internal.text.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EClass;

/**
 * A place where a plan speaks of an element.
 *
 * @param file
 *            the file
 * @param line
 *            the line, from 1
 * @param text
 *            what the line says
 * @param from
 *            how messages speak of the element that it is said of
 * @param type
 *            the class of that element
 */
record Reference(IFile file, int line, String text, String from, EClass type) {}
