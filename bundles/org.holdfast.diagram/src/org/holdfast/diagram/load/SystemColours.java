package org.holdfast.diagram.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.holdfast.diagram.description.ColourDescription;
import org.holdfast.diagram.view.Colour;

/**
 * The colours of Sirius' environment.
 *
 * @see <a href="https://github.com/eclipse-sirius/sirius-desktop">plugins/org.eclipse.sirius.model/model/Environment.odesign</a>
 */
final class SystemColours {
    private static final Pattern HREF = Pattern
            .compile("environment:/viewpoint#/0?/@systemColors/@entries\\[name='(\\w+)'\\]");
    private static final List<String> TABLE = List.of("white 255 255 255", "black 0 0 0", "blue 114 159 207",
            "chocolate 233 185 110", "gray 136 136 136", "green 138 226 52", "orange 252 175 62", "purple 173 127 168",
            "red 239 41 41", "yellow 252 233 79", "light_blue 194 239 255", "light_chocolate 238 201 142",
            "light_gray 209 209 209", "light_green 204 242 166", "light_orange 253 206 137", "light_purple 217 196 215",
            "light_red 246 139 139", "light_yellow 255 245 181", "dark_blue 39 76 114", "dark_chocolate 154 103 23",
            "dark_gray 69 69 69", "dark_green 77 137 20", "dark_orange 224 133 3", "dark_purple 114 73 110",
            "dark_red 156 12 12", "dark_yellow 214 197 66");
    private static final Map<String, Colour> COLOURS = colours();

    private SystemColours() {}

    private static Map<String, Colour> colours() {
        Map<String, Colour> colours = new TreeMap<>();
        for (String line : TABLE) {
            String[] parts = line.split(" ");
            colours.put(parts[0], new Colour(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3])));
        }
        return colours;
    }

    static ColourDescription read(Entry entry) {
        String href = entry.need("href", "the address of a colour of Sirius");
        entry.done();
        Matcher matcher = HREF.matcher(href);
        Colour colour = matcher.matches() ? COLOURS.get(matcher.group(1)) : null;
        if (colour == null) {
            throw entry
                    .wrong("'" + href + "' is no colour of Sirius' environment; environment:/viewpoint#//@systemColors/"
                            + "@entries[name='…'] was expected, with one of " + String.join(", ", COLOURS.keySet()));
        }
        return new ColourDescription.Fixed(colour);
    }
}
