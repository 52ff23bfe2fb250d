package org.holdfast.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.SourceViewer;
import org.holdfast.ui.internal.text.colour.MeaningColouring;
import org.holdfast.ui.internal.text.fix.ProblemMending;

/** What follows the text in each viewer of a plan file. */
public final class PlanTyping implements IReconciler {

    private final MeaningColouring colouring = new MeaningColouring();

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer viewer) {
        if (viewer instanceof TextViewer text) {
            colouring.install(text);
            new ReadOnlyKeys().install(text);
        }
        if (viewer instanceof SourceViewer text) {
            ProblemMending.installSoon(text);
        }
    }

    @Override
    public void uninstall() {
        colouring.uninstall();
    }

    @Override
    @NonNullByDefault({})
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
