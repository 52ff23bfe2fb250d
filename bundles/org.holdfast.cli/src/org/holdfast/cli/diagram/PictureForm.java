package org.holdfast.cli.diagram;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.cli.CallException;
import org.holdfast.diagram.png.PngWriter;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.svg.Theme;

/** The form of a file that takes a picture. */
sealed interface PictureForm {

    /** The content of the file. */
    byte[] bytes(Function<Theme, Picture> draw);

    /** Shapes, for pages and for print. */
    record Svg(Theme theme) implements PictureForm {
        @Override
        public byte[] bytes(Function<Theme, Picture> draw) {
            return draw.apply(theme).svg().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Pixels. */
    record Png(Theme theme, double scale) implements PictureForm {
        @Override
        public byte[] bytes(Function<Theme, Picture> draw) {
            return PngWriter.write(draw.apply(theme), scale);
        }
    }

    /**
     * The form of a file, by its ending.
     *
     * @throws CallException
     *             if it ends like no picture, or theme or scale are none
     */
    static PictureForm of(Path file, @Nullable String theme, double scale) {
        if (!(scale > 0 && scale <= 20)) {
            throw new CallException("--scale " + scale + " is not more than 0 and at most 20");
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return new Svg(theme(theme, Theme.BOTH));
        }
        if (name.endsWith(".png")) {
            return new Png(theme(theme, Theme.LIGHT) == Theme.DARK ? Theme.DARK : Theme.LIGHT, scale);
        }
        throw new CallException("--to " + file + " ends like no picture; expected .svg or .png");
    }

    private static Theme theme(@Nullable String name, Theme usual) {
        return name == null ? usual : switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            case "both" -> Theme.BOTH;
            default -> throw new CallException("--theme '" + name + "' is not known; expected light, dark or both");
        };
    }
}
