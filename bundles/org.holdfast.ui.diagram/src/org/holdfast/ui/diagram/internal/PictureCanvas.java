package org.holdfast.ui.diagram.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.svg.Theme;
import org.holdfast.ui.diagram.plan.ElementIcons;
import org.holdfast.ui.diagram.server.Scene;

/** Shows the picture of a diagram where no page can be shown, and says what to install. */
final class PictureCanvas implements DiagramCanvas {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.2;
    private static final double MOST = 4;

    private final Composite all;
    private final Label message;
    private final ScrolledComposite scrolled;
    private final Label picture;
    private Scene shown = Scene.EMPTY;
    private Ground ground;
    private double scale = 1;
    private int drawing;

    /**
     * @param reason
     *            why there is no page, and what to do about it
     */
    PictureCanvas(Composite parent, String reason, Ground ground) {
        this.ground = ground;
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        Composite bar = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        message = new Label(bar, SWT.WRAP);
        message.setText(reason + " Until then this is a picture; the plan can be changed as text.");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
        zoom(bar, "\u2212", "Zoom out", event -> zoomTo(scale / STEP));
        zoom(bar, "100 %", "Back to 100 %", event -> zoomTo(1));
        zoom(bar, "+", "Zoom in", event -> zoomTo(scale * STEP));
        scrolled = new ScrolledComposite(all, SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        picture = new Label(scrolled, SWT.NONE);
        scrolled.setContent(picture);
        picture.addListener(SWT.Dispose, event -> dispose(picture.getImage()));
    }

    private static void zoom(Composite bar, String text, String tip, org.eclipse.swt.widgets.Listener pressed) {
        Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, pressed);
    }

    private void zoomTo(double wanted) {
        scale = Math.clamp(wanted, LEAST, MOST);
        draw();
    }

    @Override
    public Control control() {
        return all;
    }

    @Override
    public void refresh(Scene scene) {
        shown = scene;
        scene.surroundings().obstacle().ifPresent(this::say);
        draw();
    }

    /** Draws on a background thread; what comes late is dropped. */
    private void draw() {
        int turn = ++drawing;
        Scene scene = shown;
        double size = scale;
        SvgOptions options = SvgOptions.ALONE.icons(ElementIcons::read)
                .theme(ground == Ground.DARK ? Theme.DARK : Theme.LIGHT);
        CompletableFuture
                .supplyAsync(() -> PngWriter.write(SvgWriter.write(scene.diagram(), scene.layout(), options), size))
                .thenAcceptAsync(png -> show(png, turn), all.getDisplay()::asyncExec);
    }

    private void show(byte[] png, int turn) {
        if (turn != drawing || picture.isDisposed()) {
            return;
        }
        ImageData data = new ImageData(new ByteArrayInputStream(png));
        Image before = picture.getImage();
        picture.setImage(new Image(all.getDisplay(), data));
        dispose(before);
        picture.setSize(data.width, data.height);
    }

    private static void dispose(@Nullable Image image) {
        if (image != null) {
            image.dispose();
        }
    }

    @Override
    public void select(List<String> elements) {
        // a picture has nothing to select
    }

    @Override
    public void selectAll() {
        // likewise
    }

    @Override
    public void search() {
        // the text has a search of its own
    }

    @Override
    public void say(String text) {
        if (!message.isDisposed()) {
            message.setText(text);
            message.requestLayout();
        }
    }

    @Override
    public void setFocus() {
        scrolled.setFocus();
    }

    @Override
    public void setGround(Ground other) {
        ground = other;
        draw();
    }

    @Override
    public void close() {
        all.dispose();
    }
}
