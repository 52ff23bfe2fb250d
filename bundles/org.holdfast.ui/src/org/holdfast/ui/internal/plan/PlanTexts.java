package org.holdfast.ui.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.holdfast.dsl.plan.Problem;

/**
 * The texts of all files of a plan at one moment.
 *
 * @param revision
 *            grows with each change of one of them
 * @param texts
 *            the texts, by name of the file
 * @param unreadable
 *            the files that could not be read
 * @param files
 *            the files in the workspace
 * @param versions
 *            the versions of those that are open
 */
record PlanTexts(long revision, SortedMap<URI, String> texts, List<Problem> unreadable, Map<URI, IFile> files,
        Map<URI, Long> versions) {}
