package org.holdfast.ui.internal.simulation;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.report.chart.Picture;
import org.holdfast.ui.internal.plan.Workers;

/** Shows pictures below one another, to be scrolled. They are made in the background, as sharp as the screen is. */
final class PictureArea {

    private static final int HUNDRED_PERCENT = 100;

    private final ScrolledComposite scroll;
    private final Composite list;
    private final List<Image> images = new ArrayList<>();
    private List<Picture> shown = List.of();

    private record Drawn(Picture picture, ImageData plain, ImageData sharp, int zoom) {

        static Drawn of(Picture picture, int zoom) {
            ImageData plain = data(picture, 1);
            return new Drawn(picture, plain,
                    zoom == HUNDRED_PERCENT ? plain : data(picture, (double) zoom / HUNDRED_PERCENT), zoom);
        }

        private static ImageData data(Picture picture, double scale) {
            // on paper, as in the report, whatever the theme of the window
            String onPaper = picture.svg().replaceFirst("(<svg\\b[^>]*>)",
                    "$1<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
            return new ImageData(new ByteArrayInputStream(PngWriter.write(
                    new org.holdfast.diagram.svg.Picture(onPaper, picture.width(), picture.height()), scale)));
        }
    }

    PictureArea(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 8).applyTo(list);
        scroll.setContent(list);
        scroll.addDisposeListener(event -> forget());
    }

    Control control() {
        return scroll;
    }

    /** Shows pictures. */
    void show(List<Picture> pictures) {
        if (pictures.equals(shown)) {
            return;
        }
        shown = pictures;
        int zoom = scroll.getMonitor().getZoom();
        Workers.supply(() -> pictures.stream().map(picture -> Drawn.of(picture, zoom)).toList())
                .thenAcceptAsync(drawn -> {
                    if (!scroll.isDisposed() && pictures == shown) {
                        place(drawn);
                    }
                }, Workers.ui());
    }

    private void place(List<Drawn> drawn) {
        forget();
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        drawn.forEach(this::place);
        list.layout(true, true);
        scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void place(Drawn each) {
        Image image = new Image(scroll.getDisplay(),
                (ImageDataProvider) zoom -> zoom == each.zoom() ? each.sharp()
                        : zoom == HUNDRED_PERCENT ? each.plain() : null);
        images.add(image);
        Label label = new Label(list, SWT.NONE);
        label.setImage(image);
        label.setToolTipText(each.picture().description());
        GridDataFactory.swtDefaults().applyTo(label);
        label.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = each.picture().description();
            }
        });
    }

    private void forget() {
        images.forEach(Image::dispose);
        images.clear();
    }
}
