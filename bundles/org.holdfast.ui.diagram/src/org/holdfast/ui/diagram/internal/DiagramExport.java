package org.holdfast.ui.diagram.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.svg.Theme;
import org.holdfast.ui.diagram.plan.ElementIcons;
import org.holdfast.ui.diagram.server.Scene;

/** Writes a diagram into a file. */
public final class DiagramExport {
    private static final double SHARP = 2;

    private DiagramExport() {}

    /** Asks for the file, and writes it on a background thread. */
    static void ask(DiagramEditor editor, Scene scene) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText("Export Diagram");
        dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
        dialog.setFilterNames(new String[] { "SVG (*.svg)", "PNG (*.png)" });
        dialog.setFileName(scene.diagram().title().replaceAll("[^\\p{L}\\p{N} ._-]", "").strip() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            Job.create("Export " + file.getFileName(), (ICoreRunnable) monitor -> write(scene, file)).schedule();
        }
    }

    /**
     * Writes a file: PNG if it is called so, else SVG.
     *
     * @throws CoreException
     *             if it cannot be written; the old one is then as it was
     */
    public static void write(Scene scene, Path file) throws CoreException {
        boolean pixels = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".png");
        SvgOptions options = SvgOptions.ALONE.icons(ElementIcons::read).theme(pixels ? Theme.LIGHT : Theme.BOTH);
        Picture picture = SvgWriter.write(scene.diagram(), scene.layout(), options);
        byte[] bytes = pixels ? PngWriter.write(picture, SHARP) : picture.svg().getBytes(StandardCharsets.UTF_8);
        try {
            Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".tmp");
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be written.", e));
        }
    }
}
