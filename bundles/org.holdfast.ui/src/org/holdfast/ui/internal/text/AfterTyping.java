package org.holdfast.ui.internal.text;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.ui.internal.plan.Workers;

/**
 * Keeps something in a text viewer up to date: when the text has changed and a moment has passed, it is worked out in the
 * background and shown, unless the text has changed again.
 *
 * @param <T>
 *            what is worked out
 */
public final class AfterTyping<T> implements IDocumentListener, ITextInputListener {

    private final int millis;
    private final Function<XtextResource, T> work;
    private final BiConsumer<IDocument, T> show;
    private @Nullable ITextViewer viewer;
    private @Nullable IDocument document;
    private int changes;

    /**
     * @param millis
     *            how long nothing must have changed
     * @param work
     *            works it out from the text, in the background
     * @param show
     *            shows it, on the thread of the user interface, in the document that it was worked out for
     */
    public AfterTyping(int millis, Function<XtextResource, T> work,
            BiConsumer<IDocument, T> show) {
        this.millis = millis;
        this.work = work;
        this.show = show;
    }

    /** Begins; the first time at once. */
    public void install(ITextViewer shown) {
        viewer = shown;
        shown.addTextInputListener(this);
        follow(shown.getDocument());
    }

    /** Ends. */
    public void uninstall() {
        follow(null);
        ITextViewer shown = viewer;
        if (shown != null) {
            shown.removeTextInputListener(this);
        }
        viewer = null;
    }

    /** Has it worked out again soon. */
    public void refresh() {
        later(0);
    }

    private void follow(@Nullable IDocument next) {
        IDocument before = document;
        if (before != null) {
            before.removeDocumentListener(this);
        }
        document = next;
        if (next != null) {
            next.addDocumentListener(this);
            later(0);
        }
    }

    private void later(int wait) {
        changes++;
        int now = changes;
        StyledText widget = viewer == null ? null : viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().timerExec(wait, () -> start(now));
        }
    }

    private void start(int at) {
        IDocument text = document;
        if (at != changes || text == null) {
            return;
        }
        EditedFile.of(text)
                .ifPresent(edited -> edited.read(file -> Optional.of(work.apply(file))).thenAcceptAsync(
                        found -> finish(at, text, found),
                        Workers.ui()));
    }

    private void finish(int at, IDocument text, Optional<T> found) {
        StyledText widget = viewer == null ? null : viewer.getTextWidget();
        if (at == changes && text == document && widget != null && !widget.isDisposed()) {
            found.ifPresent(value -> show.accept(text, value));
        }
    }

    @Override
    @NonNullByDefault({})
    public void documentAboutToBeChanged(DocumentEvent event) {
        // told afterwards
    }

    @Override
    @NonNullByDefault({})
    public void documentChanged(DocumentEvent event) {
        later(millis);
    }

    @Override
    @NonNullByDefault({})
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        follow(null);
    }

    @Override
    @NonNullByDefault({})
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }
}
