package org.holdfast.ui.diagram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.holdfast.ui.diagram.server.Scene;

/** Where an editor shows its diagram: words until there is one, then the page, or a picture where there is no browser. */
final class DiagramArea {
    private final Composite parent;
    private final Label waiting;
    private Optional<DiagramCanvas> canvas = Optional.empty();

    DiagramArea(Composite parent) {
        this.parent = parent;
        waiting = new Label(parent, SWT.CENTER);
        waiting.setText(System.lineSeparator() + "The diagram is being drawn \u2026");
    }

    Composite parent() {
        return parent;
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
        waiting.dispose();
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
