package org.holdfast.rcp.internal;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What is seen while the workbench starts. The platform's own splash needs its native launcher; this one needs nothing but
 * the window system, and so comes a moment later.
 */
final class Splash {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 190;
    private static final int SIGN = 96;
    private static final int LEFT = 36;
    private static final int BAR = 4;
    private static final int BIG = 26;
    // how far it is: the program runs, the workbench is made, its window is made
    private static final int STEPS = 3;

    private static final Color PAPER = new Color(250, 251, 252);
    private static final Color EDGE = new Color(205, 212, 216);
    private static final Color INK = new Color(14, 62, 74);
    private static final Color QUIET = new Color(90, 100, 106);
    private static final Color ACCENT = new Color(14, 92, 107);

    private final Shell shell;
    private final Image sign;
    private final Font big;
    private int step = 1;

    private Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText("Holdfast is starting");
        sign = sign(display);
        FontData[] font = display.getSystemFont().getFontData();
        for (FontData each : font) {
            each.setHeight(BIG);
        }
        big = new Font(display, font);
        shell.addPaintListener(event -> paint(event.gc));
        shell.addDisposeListener(event -> {
            sign.dispose();
            big.dispose();
        });
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2, WIDTH, HEIGHT);
    }

    private static Image sign(Display display) {
        URL png = Splash.class.getResource("/icons/holdfast128.png");
        return ImageDescriptor.createFromURL(png).createImage(display);
    }

    /** Opens it. */
    static Splash open(Display display) {
        Splash splash = new Splash(display);
        splash.shell.open();
        while (display.readAndDispatch()) {
            // until it is painted: the workbench keeps the thread from now on
        }
        return splash;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(PAPER);
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        gc.setForeground(EDGE);
        gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
        Rectangle size = sign.getBounds();
        gc.drawImage(sign, 0, 0, size.width, size.height, LEFT, (HEIGHT - SIGN) / 2, SIGN, SIGN);
        int right = LEFT + SIGN + LEFT;
        gc.setForeground(QUIET);
        gc.drawText("Continuity and recovery plans\nthat hold", right, HEIGHT / 2 + 8, true);
        gc.setForeground(INK);
        gc.setFont(big);
        gc.drawText("Holdfast", right, HEIGHT / 2 - gc.getFontMetrics().getHeight(), true);
        gc.setBackground(ACCENT);
        gc.fillRectangle(0, HEIGHT - BAR, WIDTH * step / (STEPS + 1), BAR);
    }

    /** One step is done. */
    void next() {
        if (!shell.isDisposed()) {
            step = Math.min(step + 1, STEPS);
            shell.redraw();
            shell.update();
        }
    }

    /** Closes it; once more has no effect. */
    void close() {
        shell.dispose();
    }
}
