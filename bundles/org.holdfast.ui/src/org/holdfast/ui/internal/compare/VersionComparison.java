package org.holdfast.ui.internal.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Two versions of a plan file in the compare editor, to be read. */
final class VersionComparison extends CompareEditorInput {

    private final Version now;
    private final Version before;

    VersionComparison(Version now, Version before) {
        super(configuration(now, before));
        this.now = now;
        this.before = before;
        setTitle(now.file() + ": " + now.label() + " and " + before.label());
    }

    private static CompareConfiguration configuration(Version now, Version before) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel(now.label());
        configuration.setRightLabel(before.label());
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }

    @Override
    @NonNullByDefault({})
    protected @Nullable Object prepareInput(IProgressMonitor monitor) {
        return now.text().equals(before.text()) ? null : new DiffNode(now, before);
    }
}
