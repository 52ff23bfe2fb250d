package org.holdfast.ui.internal.text.folding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.holdfast.ui.internal.text.AfterTyping;

/** Lets elements and comments be folded away; what is folded stays so while the text is edited. */
public final class PlanFolding implements IReconciler {

    private static final int MILLIS = 400;

    private final AfterTyping<List<Foldable>> update = new AfterTyping<>(MILLIS, Foldable::of, this::show);
    private final OpenProposals proposals = new OpenProposals(update::refresh);
    private @Nullable ProjectionViewer viewer;

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer text) {
        if (text instanceof ProjectionViewer foldable) {
            viewer = foldable;
            proposals.listenSoon(foldable);
            update.install(text);
        }
    }

    @Override
    public void uninstall() {
        update.uninstall();
        viewer = null;
    }

    private void show(IDocument text, List<Foldable> parts) {
        ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
        // what can be folded has the viewer lay out its text anew, which would close the list
        if (model == null || proposals.areOpen()) {
            return;
        }
        Map<Position, Annotation> before = new HashMap<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation each = all.next();
            before.put(model.getPosition(each), each);
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (Foldable part : parts) {
            Position lines = lines(text, part);
            if (lines != null && !before.containsKey(lines)) {
                added.put(new ProjectionAnnotation(), lines);
            } else if (lines != null) {
                before.remove(lines);
            }
        }
        if (!before.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(before.values().toArray(Annotation[]::new), added, null);
        }
    }

    // whole lines: the first stays to be seen
    private static @Nullable Position lines(IDocument text, Foldable part) {
        try {
            int first = text.getLineOfOffset(part.offset());
            int last = text.getLineOfOffset(part.end());
            int end = last + 1 < text.getNumberOfLines() ? text.getLineOffset(last + 1) : text.getLength();
            return last > first ? new Position(text.getLineOffset(first), end - text.getLineOffset(first)) : null;
        } catch (BadLocationException e) {
            return null;
        }
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
