package org.holdfast.diagram.tests.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.tree.TreeSynchroniser;
import org.holdfast.diagram.view.Colour;
import org.holdfast.diagram.view.Label;
import org.holdfast.diagram.view.Label.Format;
import org.holdfast.diagram.view.Tree;
import org.holdfast.diagram.view.Tree.Item;
import org.junit.jupiter.api.Test;

class TreeSynchroniserTest {
    private static final Icons ICONS = element -> Optional.of(element.eClass().getName() + ".svg");

    private static Label words(String text, Set<Format> formats, String... icon) {
        return new Label(text, Colour.BLACK, 8, formats,
                Optional.of(String.join("", icon)).filter(path -> !path.isEmpty()));
    }

    private static TreeSynchroniser outline() {
        return new TreeSynchroniser(Railway.read(Railway.text()).tree("Outline").orElseThrow(), ICONS);
    }

    @Test
    void showsItemsBelowItemsWithTheirLooks() {
        Railway railway = new Railway("CFR").region("South", "").region("Hills", "South").station("Brasov", "Hills")
                .depot("Ploiesti", "South");
        TreeSynchroniser tree = outline();

        assertEquals(new Tree("Outline", "Outline", railway.network(), List.of(
                new Item("RegionItem", railway.named("South"), 0, words("South", Set.of()), Colour.WHITE),
                new Item("StationItem", railway.named("Ploiesti"), 1,
                        words("Ploiesti", Set.of(Format.ITALIC), "/railway/icons/depot.svg"), new Colour(252, 175, 62)),
                new Item("RegionItem", railway.named("Hills"), 1, words("Hills", Set.of()), Colour.WHITE),
                new Item("StationItem", railway.named("Brasov"), 2, words("Brasov", Set.of(), "Station.svg"),
                        Colour.WHITE))),
                tree.synchronise(railway.network()));
        assertEquals(List.of(), tree.problems());
    }

    @Test
    void goesTenThousandItemsDeep() {
        Railway railway = new Railway("CFR").region("r0", "");
        for (int i = 1; i < 10_000; i++) {
            railway.region("r" + i, "r" + (i - 1));
        }
        List<EObject> all = outline().synchronise(railway.network()).items().stream().map(Item::element).toList();

        assertEquals(10_000, all.size());
        assertEquals(railway.named("r9999"), all.getLast());
    }
}
