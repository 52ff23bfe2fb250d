package org.holdfast.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.elk.LayeredLayout;
import org.holdfast.diagram.svg.Contrast;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.svg.Theme;
import org.holdfast.diagram.tests.drawn.Sketch;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words can be read on their ground, whatever colours a specification tells, by day and in the dark. */
class ReadableTest {
    private static final Pattern NODE = Pattern
            .compile("<rect [^>]*fill=\"#(\\w{6})\"[^>]*stroke=\"[^>]*/><text [^>]*fill=\"#(\\w{6})\"");

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = { "LIGHT", "DARK" })
    void wordsHaveContrast(Theme theme) {
        Diagram diagram = colourful();
        String svg = SvgWriter.write(diagram, LayeredLayout.of(diagram.nodes(), diagram.edges(), LayoutOptions.NONE),
                SvgOptions.ALONE.theme(theme)).svg();
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Matcher node = NODE.matcher(svg); node.find(); seen++) {
            double contrast = Contrast.of(colour(node.group(1)), colour(node.group(2)));
            if (contrast < Contrast.WORDS) {
                faults.add("#" + node.group(2) + " on #" + node.group(1) + " has a contrast of " + contrast);
            }
        }
        assertTrue(seen == 200 && faults.isEmpty(), seen + " seen, " + faults);
    }

    private static Diagram colourful() {
        Random chance = new Random(1);
        Sketch sketch = new Sketch();
        for (int i = 0; i < 200; i++) {
            Label label = new Label("Words", by(chance), 12, Set.of(), Optional.empty());
            Node plain = Sketch.node("n" + i, "", Sketch.style(new Shape.Rounded(4), by(chance)));
            sketch.with(
                    new Node(plain.id(), "Node", plain.element(), Arrangement.NONE, plain.style(), label, "", List.of(),
                            List.of()));
        }
        return sketch.diagram();
    }

    private static Colour by(Random chance) {
        return new Colour(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
    }

    private static Colour colour(String hex) {
        int shares = Integer.parseInt(hex, 16);
        return new Colour(shares >> 16, shares >> 8 & 0xff, shares & 0xff);
    }
}
