package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.holdfast.ui.diagram.server.Scene;

/** Where an editor shows its diagram: the page, or a picture where there is no browser; above it, that it is being drawn. */
final class DiagramArea {
    private final Composite parent;
    private final DrawingBar bar;
    private Optional<DiagramCanvas> canvas = Optional.empty();

    /**
     * @param cancel
     *            gives up what is being drawn
     * @param draw
     *            draws it after all
     */
    DiagramArea(Composite outer, Runnable cancel, Runnable draw) {
        parent = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new DrawingBar(parent, cancel, draw);
        bar.begin();
    }

    Composite parent() {
        return parent;
    }

    DrawingBar bar() {
        return bar;
    }

    Optional<DiagramCanvas> canvas() {
        return canvas;
    }

    /**
     * Shows a scene.
     *
     * @param opened
     *            is given the browser when the page is opened, with the first scene
     */
    void show(Scene scene, PageServer server, Consumer<Browser> opened) {
        bar.end();
        canvas.orElseGet(() -> open(server, opened)).refresh(scene);
    }

    private DiagramCanvas open(PageServer server, Consumer<Browser> opened) {
        DiagramCanvas shown;
        try {
            PageCanvas page = new PageCanvas(parent, server, Ground.of(parent));
            opened.accept(page.browser());
            shown = page;
        } catch (NoBrowser e) {
            shown = new PictureCanvas(parent, String.valueOf(e.getMessage()), Ground.of(parent));
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
        canvas = Optional.of(shown);
        parent.layout();
        return shown;
    }

    void takeGround() {
        canvas.ifPresent(one -> one.setGround(Ground.of(parent)));
    }

    void setFocus() {
        canvas.ifPresentOrElse(DiagramCanvas::setFocus, parent::setFocus);
    }

    boolean isDisposed() {
        return parent.isDisposed();
    }

    void close() {
        canvas.ifPresent(DiagramCanvas::close);
    }
}
