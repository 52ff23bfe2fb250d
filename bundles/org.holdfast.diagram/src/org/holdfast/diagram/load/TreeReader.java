package org.holdfast.diagram.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.holdfast.diagram.description.Looks;
import org.holdfast.diagram.description.Looks.Conditional;
import org.holdfast.diagram.description.TreeDescription;
import org.holdfast.diagram.description.TreeDescription.ItemLook;
import org.holdfast.diagram.description.TreeDescription.ItemMapping;

/** Reads descriptions of trees. Trees are for reading only: tools of theirs are outside the subset. */
final class TreeReader {
    private static final List<String> ITEMS = List.of("subItemMappings");

    private final Reading reading;
    private final Pool<ItemMapping> items = new Pool<>();

    TreeReader(Reading reading) {
        this.reading = reading;
    }

    TreeDescription read(Entry entry) {
        entry.ignore("documentation", "endUserDocumentation", "initialisation", "showOnStartup",
                "ownedRepresentationCreationDescriptions", "ownedRepresentationNavigationDescriptions");
        List<String> roots = items.names(entry.children("subItemMappings"));
        Map<String, ItemMapping> all = items.read(this::item);
        TreeDescription tree = new TreeDescription(reading.name(entry), reading.label(entry), entry.place(),
                reading.domainClass(entry, "domainClass"), reading.expression(entry, "titleExpression"),
                reading.expression(entry, "preconditionExpression"), roots, all);
        entry.done();
        return tree;
    }

    private ItemMapping item(Entry entry) {
        entry.ignore("name", "label", "documentation", "semanticElements", "detailDescriptions",
                "navigationDescriptions",
                "popupMenus");
        List<String> children = new ArrayList<>(items.names(entry.children("subItemMappings")));
        children.addAll(items.references(entry, "reusedTreeItemMappings", "an item mapping", ITEMS));
        List<Conditional<ItemLook>> conditional = entry.children("conditionalStyles").stream().map(this::conditional)
                .toList();
        ItemLook usual = entry.child("defaultStyle").map(this::look)
                .orElseThrow(() -> entry.wrong("a defaultStyle was expected"));
        ItemMapping item = new ItemMapping(entry.name(), reading.domainClass(entry, "domainClass"),
                reading.expression(entry, "semanticCandidatesExpression"),
                reading.expression(entry, "preconditionExpression"), children, new Looks<>(conditional, usual));
        entry.done();
        return item;
    }

    private Conditional<ItemLook> conditional(Entry entry) {
        Conditional<ItemLook> conditional = new Conditional<>(
                reading.parse(entry, entry.need("predicateExpression", "a condition")),
                entry.child("style").map(this::look).orElseThrow(() -> entry.wrong("a style was expected")));
        entry.done();
        return conditional;
    }

    private ItemLook look(Entry style) {
        style.ignore("labelAlignment");
        ItemLook look = new ItemLook(LabelReader.read(reading, style), ColourReader.read(style, "backgroundColor"));
        style.done();
        return look;
    }
}
