package org.holdfast.ui.internal.text.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.holdfast.ui.internal.text.AfterTyping;

/** Colours names by what they are of, on top of the colours that need no knowledge of the plan. */
public final class MeaningColouring implements ITextPresentationListener, IDocumentListener {

    private static final int MILLIS = 150;
    // so much is coloured in one go
    private static final int PART = 20_000;

    private final AfterTyping<Meanings> update = new AfterTyping<>(MILLIS, Meanings::of, this::show);
    private @Nullable TextViewer viewer;
    private @Nullable IDocument document;
    private Meanings meanings = Meanings.none();
    private int shown;

    /** Begins. */
    public void install(TextViewer text) {
        viewer = text;
        text.addTextPresentationListener(this);
        update.install(text);
    }

    /** Ends. */
    public void uninstall() {
        update.uninstall();
        follow(null);
        TextViewer text = viewer;
        if (text != null) {
            text.removeTextPresentationListener(this);
        }
        viewer = null;
    }

    private void follow(@Nullable IDocument next) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        document = next;
        if (next != null) {
            next.addDocumentListener(this);
        }
    }

    private void show(IDocument text, Meanings now) {
        if (text != document) {
            follow(text);
            meanings = Meanings.none();
        }
        int[] difference = meanings.difference(now);
        meanings = now;
        shown++;
        if (difference != null) {
            colour(shown, difference[0], Math.min(difference[1], text.getLength()));
        }
    }

    // in parts, what is seen first: a long text must not stop the window
    private void colour(int at, int start, int end) {
        TextViewer text = viewer;
        StyledText widget = text == null ? null : text.getTextWidget();
        if (text == null || widget == null || widget.isDisposed() || at != shown || start >= end) {
            return;
        }
        int stop = Math.min(end, start + PART);
        text.invalidateTextPresentation(start, stop - start);
        if (stop < end) {
            widget.getDisplay().timerExec(10, () -> colour(at, stop, end));
        }
    }

    @Override
    @NonNullByDefault({})
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        meanings.within(extent.getOffset(), extent.getOffset() + extent.getLength(), (offset, length, colour) -> {
            int start = Math.max(offset, extent.getOffset());
            int end = Math.min(offset + length, extent.getOffset() + extent.getLength());
            StyleRange style = colour.style(start, end - start);
            presentation.replaceStyleRange(style);
        });
    }

    @Override
    @NonNullByDefault({})
    public void documentAboutToBeChanged(DocumentEvent event) {
        meanings.replace(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
    }

    @Override
    @NonNullByDefault({})
    public void documentChanged(DocumentEvent event) {
        // the places moved already, before the text is coloured
    }
}
