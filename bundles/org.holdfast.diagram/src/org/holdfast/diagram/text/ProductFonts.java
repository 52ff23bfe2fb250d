package org.holdfast.diagram.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The fonts of pictures in pixels, and of what the table of widths lacks. They come with the product. */
public final class ProductFonts {
    /** The family that pictures in pixels are lettered in. */
    public static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final AtomicBoolean REGISTERED = new AtomicBoolean();

    private ProductFonts() {}

    /** Has {@link Font} know the family, upright and bold, whatever fonts the machine has. */
    public static void register() {
        if (REGISTERED.compareAndSet(false, true)) {
            GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            machine.registerFont(read("DejaVuSans.ttf"));
            machine.registerFont(read("DejaVuSans-Bold.ttf"));
        }
    }

    /** The upright font, one point high. */
    static Font upright() {
        return read("DejaVuSans.ttf");
    }

    private static Font read(String file) {
        try (InputStream stream = ProductFonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is not a font", e);
        }
    }
}
