package org.holdfast.diagram.tests.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Node;
import org.holdfast.diagram.view.Node.Arrangement;
import org.holdfast.diagram.view.NodeStyle.Shape;

/** A diagram by chance; the same chance gives the same diagram. */
public final class RandomSketch {
    private static final List<String> NAMES = List.of("CRM", "Order database", "Head office <&\"'>", "מערכת הזמנות",
            "نظام الطلبات", "Fire 🔥 alarm 👨‍👩‍👧", "Aprovizionare și depozitare în Ploiești",
            "averyverylongnamewithoutanyblanksinitwhichhastobebrokensomewhere", "Web shop\nRTO 4 h, RPO 15 min");
    private static final List<Shape> SHAPES = List.of(new Shape.Square(), new Shape.Rounded(8), new Shape.Ellipse(),
            new Shape.Lozenge(), new Shape.Note(), new Shape.Parallelogram(), new Shape.Dot());

    private final Random chance;
    private final List<String> ids = new ArrayList<>();

    private RandomSketch(long seed) {
        chance = new Random(seed);
    }

    /** A diagram of so many nodes, or a few more. */
    public static Diagram of(long seed, int size) {
        return new RandomSketch(seed).make(size);
    }

    private Diagram make(int size) {
        Sketch sketch = new Sketch();
        while (ids.size() < size) {
            sketch.with(node(0));
        }
        for (int i = 0; i < size * 3 / 2; i++) {
            sketch.with(Sketch.edge("e" + i, any(), any(),
                    i % 5 == 0 ? Optional.of(Sketch.label("replicates")) : Optional.empty()));
        }
        return sketch.diagram();
    }

    private Node node(int depth) {
        String id = "n" + ids.size();
        Arrangement arrangement = depth == 3 || chance.nextInt(3) > 0 ? Arrangement.NONE
                : Arrangement.values()[chance.nextInt(5)];
        ids.add(id);
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        if (arrangement == Arrangement.NONE) {
            Shape shape = SHAPES.get(chance.nextInt(SHAPES.size()));
            Node plain = Sketch.node(id, name, Sketch.style(shape, new Colour(chance.nextInt(256), 200, 230)));
            return chance.nextInt(6) == 0 ? bordered(plain) : plain;
        }
        List<Node> children = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            children.add(arrangement == Arrangement.LIST ? line() : node(depth + 1));
        }
        return Sketch.container(id, name, arrangement, children);
    }

    private Node bordered(Node plain) {
        String id = "n" + ids.size();
        ids.add(id);
        return Sketch.bordered(plain, Sketch.node(id, "p"));
    }

    /** Lines of a list have no edges. */
    private Node line() {
        return Sketch.node("line" + chance.nextLong(), NAMES.get(chance.nextInt(NAMES.size())));
    }

    private String any() {
        return ids.get(chance.nextInt(ids.size()));
    }
}
