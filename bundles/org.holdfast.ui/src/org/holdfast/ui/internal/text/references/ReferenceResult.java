package org.holdfast.ui.internal.text.references;

import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.holdfast.ui.plan.PlanImages;

/** The references that were found; editors of their files mark them. */
public final class ReferenceResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

    private final ReferenceQuery query;

    ReferenceResult(ReferenceQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        return query.getLabel() + " – " + count + (count == 1 ? " place" : " places");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlanImages.descriptor("plan.svg");
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    @NonNullByDefault({})
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return getFile(match.getElement()).equals(editor.getEditorInput().getAdapter(IFile.class));
    }

    @Override
    @NonNullByDefault({})
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }

    @Override
    @NonNullByDefault({})
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Stream.of(getElements()).filter(element -> getFile(element).equals(file))
                .flatMap(element -> Stream.of(getMatches(element))).toArray(Match[]::new);
    }

    @Override
    @NonNullByDefault({})
    public IFile getFile(Object element) {
        return ((Reference) element).file();
    }
}
