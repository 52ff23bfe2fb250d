package org.holdfast.ui.plan;

import java.util.List;

import org.eclipse.core.resources.IFile;

/** What became of an edit of a plan. */
public sealed interface EditOutcome {

    /**
     * The texts are changed.
     *
     * @param files
     *            the files that were changed; none if the plan said already what was wanted. Those that are open in an
     *            editor are changed there, and not saved; the others are saved. All of it is one step to undo.
     */
    record Applied(List<IFile> files) implements EditOutcome {}

    /**
     * Nothing is changed.
     *
     * @param reason
     *            why not, for the user: a text cannot be read, the language cannot say what is wanted, a file is read-only
     */
    record Refused(String reason) implements EditOutcome {}
}
