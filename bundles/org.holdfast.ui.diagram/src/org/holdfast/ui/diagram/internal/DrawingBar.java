package org.holdfast.ui.diagram.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Says that a diagram is being drawn where that takes long, and lets users give it up. Called on the thread of the window. */
final class DrawingBar {
    private static final int PATIENCE = 500;

    private final Composite bar;
    private final Label label;
    private final ProgressBar progress;
    private final Button button;
    private boolean drawing;
    private boolean given;
    private int turn;

    /**
     * @param cancel
     *            gives it up
     * @param draw
     *            draws after all
     */
    DrawingBar(Composite parent, Runnable cancel, Runnable draw) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        label = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        progress = new ProgressBar(bar, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        button = new Button(bar, SWT.PUSH);
        button.addListener(SWT.Selection, event -> {
            button.setEnabled(false);
            (drawing ? cancel : draw).run();
        });
        show(false);
    }

    /** A drawing has begun. */
    void begin() {
        drawing = true;
        int now = ++turn;
        bar.getDisplay().timerExec(given ? 0 : PATIENCE, () -> {
            if (drawing && now == turn && !bar.isDisposed()) {
                say("The diagram is being drawn \u2026", "Cancel");
            }
        });
    }

    /** It has come to its end. */
    void end() {
        drawing = false;
        given = false;
        if (!bar.isDisposed()) {
            show(false);
        }
    }

    /** It was given up. */
    void cancelled() {
        failed("Drawing was cancelled: this is not the diagram of the plan as it is now.");
    }

    /** There is nothing to see. */
    void failed(String reason) {
        drawing = false;
        given = true;
        if (!bar.isDisposed()) {
            say(reason, "Draw");
        }
    }

    private void say(String words, String act) {
        label.setText(words);
        button.setText(act);
        button.setEnabled(true);
        progress.setVisible(drawing);
        bar.layout();
        show(true);
    }

    private void show(boolean shown) {
        GridData place = (GridData) bar.getLayoutData();
        place.exclude = !shown;
        bar.setVisible(shown);
        bar.getParent().layout();
    }
}
