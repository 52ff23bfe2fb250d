package org.holdfast.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A small window that explains something; its input is Markdown. */
public final class ExplanationControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDTH = 480;
    private static final int MARGIN = 6;

    private @Nullable StyledText widget;
    private boolean hasText;

    private ExplanationControl(Shell parent, boolean isResizable) {
        super(parent, isResizable);
        create();
    }

    /** For hovers; what is made gives way to one that can be resized and scrolled in. */
    public static IInformationControlCreator small() {
        return parent -> new ExplanationControl(parent, false);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new ExplanationControl(parent, true);
    }

    @Override
    @NonNullByDefault({})
    protected void createContent(Composite parent) {
        StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setForeground(parent.getForeground());
        text.setBackground(parent.getBackground());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(1);
        widget = text;
    }

    @Override
    @NonNullByDefault({})
    public void setInput(@Nullable Object input) {
        Markdown shown = Markdown.of(String.valueOf(input == null ? "" : input));
        text().setText(shown.text());
        text().setStyleRanges(shown.styles().toArray(StyleRange[]::new));
        hasText = !shown.text().isEmpty();
    }

    private StyledText text() {
        StyledText made = widget;
        if (made == null) {
            throw new IllegalStateException("asked before it was made");
        }
        return made;
    }

    @Override
    public boolean hasContents() {
        return hasText;
    }

    @Override
    public Point computeSizeHint() {
        StyledText text = text();
        Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.min(natural.x, WIDTH);
        Point wrapped = text.computeSize(width, SWT.DEFAULT);
        Rectangle trim = computeTrim();
        Point limit = getSizeConstraints();
        int height = wrapped.y + trim.height;
        return new Point(width + trim.width, limit == null || limit.y == SWT.DEFAULT ? height
                : Math.min(height, Math.max(limit.y, 2 * text.getLineHeight())));
    }
}
