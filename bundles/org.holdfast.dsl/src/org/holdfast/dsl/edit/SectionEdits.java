package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.dsl.edit.Alignment.Hunk;
import org.holdfast.dsl.edit.Phrase.Item;

/** Brings a head or clause to the words and values that it is to consist of, and touches nothing else in it. */
final class SectionEdits {
    private final EObject element;
    private final Section section;
    private final FileEdits edits;
    private final BiConsumer<Item, List<Token>> values;

    /**
     * @param values
     *            edits the value, or list of values, of a feature that stays
     */
    SectionEdits(EObject element, Section section, FileEdits edits, BiConsumer<Item, List<Token>> values) {
        this.element = element;
        this.section = section;
        this.edits = edits;
        this.values = values;
    }

    void apply(List<Item> wanted, Set<String> changed) {
        List<List<Token>> parts = parts();
        List<Hunk<Item>> hunks = Alignment.hunks(parts, wanted, SectionEdits::same);
        hunks.forEach(hunk -> apply(hunk, parts));
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            String feature = feature(parts.get(i));
            if (changed.contains(feature) && hunks.stream().noneMatch(hunk -> hunk.removes(index))) {
                values.accept(item(feature, wanted), parts.get(i));
            }
        }
    }

    private static Item item(String feature, List<Item> wanted) {
        return wanted.stream().filter(item -> item.feature().equals(feature)).findFirst().orElseThrow();
    }

    private void apply(Hunk<Item> hunk, List<List<Token>> parts) {
        int start = parts.get(Math.min(hunk.from(), parts.size() - 1)).getFirst().node().getOffset();
        int before = hunk.kept() < 0 ? start : end(parts.get(hunk.kept()));
        if (!hunk.isRemoval()) {
            edits.insert(before, hunk.kept() < 0 ? Wording.of(element, hunk.added()) + " " : added(hunk));
        } else if (!hunk.added().isEmpty()) {
            edits.replace(new Extent(start, end(parts.get(hunk.to() - 1))), Wording.of(element, hunk.added()));
        } else if (hunk.kept() >= 0) {
            edits.cut(new Extent(before, end(parts.get(hunk.to() - 1))));
        } else {
            edits.cut(new Extent(start, parts.get(hunk.to()).getFirst().node().getOffset()));
        }
    }

    private String added(Hunk<Item> hunk) {
        String indent = edits.text().indentAt(section.extent().start());
        return FileText.hanging(Wording.continued(element, hunk.added()), indent);
    }

    /** The tokens, those of a list together with its commas. */
    private List<List<Token>> parts() {
        List<List<Token>> parts = new ArrayList<>();
        for (Token token : section.tokens()) {
            boolean inList = !parts.isEmpty() && !feature(parts.getLast()).isEmpty()
                    && (token.says(feature(parts.getLast())) || token.text().equals(","));
            if (!inList) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(token);
        }
        return parts;
    }

    private static boolean same(List<Token> part, Item item) {
        return feature(part).equals(item.feature()) && (item.isValue() || part.get(0).text().equals(item.text()));
    }

    private static String feature(List<Token> part) {
        return part.get(0).feature();
    }

    private static int end(List<Token> part) {
        return part.getLast().node().getEndOffset();
    }
}
