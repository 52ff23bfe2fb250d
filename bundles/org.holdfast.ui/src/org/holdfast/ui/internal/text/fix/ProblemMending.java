package org.holdfast.ui.internal.text.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.holdfast.ui.internal.problems.ProblemMarkers;

/**
 * What can be mended at a place of a plan's text. The generic editor says of each problem that it can be mended, and offers
 * what mends several at one place in no order.
 */
@NonNullByDefault({})
public final class ProblemMending implements IQuickAssistProcessor {

    private static final Comparator<IMarker> GRAVEST = Comparator
            .comparing((IMarker marker) -> marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)).reversed()
            .thenComparing(marker -> marker.getAttribute(ProblemMarkers.CODE, ""))
            .thenComparing(marker -> marker.getAttribute(IMarker.MESSAGE, ""));

    /** Has a viewer ask it as soon as it is set up. */
    public static void installSoon(SourceViewer viewer) {
        viewer.getTextWidget().getDisplay().asyncExec(() -> {
            IQuickAssistAssistant assistant = viewer.getQuickAssistAssistant();
            if (assistant != null) {
                ProblemMending mending = new ProblemMending();
                assistant.setQuickAssistProcessor(mending);
                annotations(viewer.getAnnotationModel()).forEach(mending::askAgain);
            }
        });
    }

    private void askAgain(Annotation annotation) {
        if (annotation instanceof IQuickFixableAnnotation known && known.isQuickFixableStateSet()) {
            known.setQuickFixable(canFix(annotation));
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation marked
                && IDE.getMarkerHelpRegistry().hasResolutions(marked.getMarker());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    /** That of the gravest problem first, then by rule. */
    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        return annotations(model)
                .filter(each -> each instanceof MarkerAnnotation && touches(model.getPosition(each), context))
                .map(each -> ((MarkerAnnotation) each).getMarker()).distinct().sorted(GRAVEST)
                .flatMap(marker -> Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker))
                        .map(fix -> new FixProposal(fix, marker)))
                .toArray(ICompletionProposal[]::new);
    }

    private static boolean touches(@Nullable Position position, IQuickAssistInvocationContext context) {
        int end = context.getOffset() + Math.max(0, context.getLength());
        return position != null && position.getOffset() <= context.getOffset()
                && end <= position.getOffset() + position.getLength();
    }

    private static Stream<Annotation> annotations(@Nullable IAnnotationModel model) {
        List<Annotation> all = new ArrayList<>();
        if (model != null) {
            model.getAnnotationIterator().forEachRemaining(all::add);
        }
        return all.stream();
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }
}
