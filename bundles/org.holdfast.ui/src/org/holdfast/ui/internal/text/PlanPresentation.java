package org.holdfast.ui.internal.text;

import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.holdfast.ui.text.PlanKeywords;

/** Colours a plan's text in the colours of the theme, and again when the theme changes. */
public final class PlanPresentation extends PresentationReconciler {

    private static final int PART = 20_000;

    private final IPropertyChangeListener themeListener = change -> refresh();
    private @Nullable ITextViewer viewer;
    private @Nullable IDocument coloured;
    private Set<String> keywords = Set.of();

    public PlanPresentation() {
        setDocumentPartitioning(PlanPartitions.PARTITIONING);
        colour();
    }

    @Override
    @NonNullByDefault({})
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
        loadKeywords(viewer.getTextWidget());
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
        viewer = null;
        coloured = null;
        super.uninstall();
    }

    // the keywords may have to be read from the grammar, which takes a while: the text is there first
    private void loadKeywords(Control control) {
        Job job = Job.createSystem("Keywords of the plan editor", (ICoreRunnable) monitor -> {
            Set<String> loaded = PlanKeywords.load();
            if (!control.isDisposed()) {
                control.getDisplay().asyncExec(() -> use(loaded));
            }
        });
        job.schedule();
    }

    private void use(Set<String> loaded) {
        keywords = loaded;
        refresh();
    }

    /** Of a long text a part, when it is shown; the rest follows, so that the window does not stop. */
    @Override
    @NonNullByDefault({})
    protected @Nullable TextPresentation createPresentation(IRegion damage, IDocument document) {
        boolean isFirst = document != coloured;
        coloured = document;
        int length = isFirst && damage.getLength() > PART ? 0 : Math.min(damage.getLength(), PART);
        int next = damage.getOffset() + length;
        int end = damage.getOffset() + damage.getLength();
        ITextViewer shown = viewer;
        if (next < end && shown != null) {
            long at = ((IDocumentExtension4) document).getModificationStamp();
            shown.getTextWidget().getDisplay().timerExec(5, () -> goOn(document, at, next, end));
        }
        return length == 0 ? null : super.createPresentation(new Region(damage.getOffset(), length), document);
    }

    private void goOn(IDocument document, long stamp, int start, int end) {
        if (viewer instanceof TextViewer shown && !shown.getTextWidget().isDisposed()
                && shown.getDocument() == document) {
            int last = Math.min(end, document.getLength());
            boolean isSame = ((IDocumentExtension4) document).getModificationStamp() == stamp;
            // when it was typed in meanwhile, what was moved across the border of a part is coloured twice
            int first = isSame ? start : Math.max(0, start - PART);
            if (first < last) {
                shown.invalidateTextPresentation(first, last - first);
            }
        }
    }

    private void refresh() {
        ITextViewer shown = viewer;
        if (shown != null && !shown.getTextWidget().isDisposed()) {
            colour();
            shown.invalidateTextPresentation();
        }
    }

    private void colour() {
        colour(IDocument.DEFAULT_CONTENT_TYPE, new PlanScanner(keywords));
        colour(PlanPartitions.COMMENT, whole(PlanColour.COMMENT));
        colour(PlanPartitions.STRING, whole(PlanColour.STRING));
    }

    private void colour(String partition, ITokenScanner scanner) {
        DefaultDamagerRepairer colouring = new DefaultDamagerRepairer(scanner);
        setDamager(colouring, partition);
        setRepairer(colouring, partition);
        IDocument document = viewer == null ? null : viewer.getDocument();
        if (document != null) {
            colouring.setDocument(document);
        }
    }

    private static ITokenScanner whole(PlanColour colour) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(new Token(colour.attribute()));
        return scanner;
    }
}
