package org.holdfast.ui.internal.text.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The references in the search view: one a line, by file and line. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    public ReferencePage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    @NonNullByDefault({})
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels()));
        viewer.setComparator(new ReferenceOrder());
        refresh();
    }

    @Override
    @NonNullByDefault({})
    protected void configureTreeViewer(TreeViewer viewer) {
        throw new IllegalStateException("references are shown as a list");
    }

    @Override
    @NonNullByDefault({})
    protected void elementsChanged(Object[] elements) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    private void refresh() {
        StructuredViewer viewer = getViewer();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.setInput(getInput() == null ? new Object[0] : getInput().getElements());
        }
    }

    @Override
    @NonNullByDefault({})
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        IEditorPart editor = IDE.openEditor(getSite().getPage(), ((Reference) match.getElement()).file(), activate);
        if (editor instanceof ITextEditor text) {
            text.selectAndReveal(offset, length);
        }
    }
}
