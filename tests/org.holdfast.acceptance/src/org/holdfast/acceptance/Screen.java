package org.holdfast.acceptance;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A screen of Xvfb, and what there is to see on it: it draws into a file of the format of {@code xwd}. */
final class Screen implements AutoCloseable {
    private static final String SIZE = "1400x900x24";
    // of the head, which is numbers of four bytes each
    private static final int HEAD = 0;
    private static final int WIDTH = 4 * 4;
    private static final int HEIGHT = 5 * 4;
    private static final int LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_SIZE = 12;
    private static final int PIXEL = 4;
    private static final int RGB = 0xffffff;

    private final Process server;
    private final String display;
    private final MappedByteBuffer drawn;
    private final int start;
    private final int line;
    private final int width;
    private final int height;

    /** Puts a screen up that draws into a folder. */
    static Screen in(Path folder) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", SIZE, "-nolisten",
                "tcp",
                "-fbdir", folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new Screen(server, ":" + server.inputReader().readLine(), folder.resolve("Xvfb_screen0"));
    }

    private Screen(Process server, String display, Path file) throws IOException {
        this.server = server;
        this.display = display;
        try (FileChannel channel = FileChannel.open(file)) {
            drawn = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        start = drawn.getInt(HEAD) + COLOUR_SIZE * drawn.getInt(COLOURS);
        line = drawn.getInt(LINE);
        width = drawn.getInt(WIDTH);
        height = drawn.getInt(HEIGHT);
        // what is drawn, other than the head, is in the order of the machine
        drawn.order(ByteOrder.nativeOrder());
    }

    /** What programs are told to be shown here. */
    String display() {
        return display;
    }

    /** How many pixels of an area have a colour, which is written {@code 0xRRGGBB}. */
    int count(Rectangle area, int colour) {
        int count = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (pixel(x, y) == colour) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Where something can be seen. */
    Rectangle all() {
        return new Rectangle(0, 0, width, height);
    }

    /** What is seen in an area now. */
    BufferedImage picture(Rectangle area) {
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < area.height; y++) {
            for (int x = 0; x < area.width; x++) {
                image.setRGB(x, y, pixel(area.x + x, area.y + y));
            }
        }
        return image;
    }

    /** How many pixels of an area have changed since a picture of it. */
    int changed(Rectangle area, BufferedImage before) {
        int count = 0;
        for (int y = 0; y < area.height; y++) {
            for (int x = 0; x < area.width; x++) {
                if (pixel(area.x + x, area.y + y) != (before.getRGB(x, y) & RGB)) {
                    count++;
                }
            }
        }
        return count;
    }

    @Override
    public void close() {
        server.destroy();
    }

    private int pixel(int x, int y) {
        return drawn.getInt(start + y * line + x * PIXEL) & RGB;
    }
}
