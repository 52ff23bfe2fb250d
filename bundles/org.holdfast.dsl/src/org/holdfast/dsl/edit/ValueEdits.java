package org.holdfast.dsl.edit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.edit.Phrase.Item;
import org.holdfast.model.Expression;

/** Edits values of an element, and lists of them, that stay where they are in its head or in a clause. */
final class ValueEdits {
    private final Language language;
    private final Draft draft;
    private final Texts texts;
    private final FileEdits edits;
    private final EObject element;
    private final Comparison comparison;
    private final Map<Section, Map<String, List<EObject>>> shares = new IdentityHashMap<>();

    ValueEdits(Language language, Draft draft, Texts texts, FileEdits edits, EObject element, Comparison comparison) {
        this.language = language;
        this.draft = draft;
        this.texts = texts;
        this.edits = edits;
        this.element = element;
        this.comparison = comparison;
    }

    /** Edits the value, or the values of the list, that the tokens of a section say. */
    void edit(Section section, Item item, List<Token> tokens) {
        EStructuralFeature feature = feature(item.feature());
        if (feature.isMany()) {
            list(section, item.feature(), tokens);
        } else {
            String text = FileText.hanging(item.text(), edits.text().indentAt(section.extent().start()));
            INode node = tokens.getLast().node();
            wordByWord(feature, node, text).ifPresentOrElse(edits::all, () -> edits.replace(Extent.of(node), text));
        }
    }

    /** Of a list that is said in several places: what is to be said here. New values follow the one before them. */
    List<EObject> share(Section section, String name) {
        return shares.computeIfAbsent(section, key -> new HashMap<>()).computeIfAbsent(name,
                key -> comparison.share((EReference) feature(name), section));
    }

    private Optional<List<TextEdit>> wordByWord(EStructuralFeature feature, INode node, String text) {
        return draft.get(element, feature) instanceof Expression expression
                ? new ExpressionEdits(language, edits.file(), node, text).edits(expression)
                : Optional.empty();
    }

    private void list(Section section, String name, List<Token> tokens) {
        Assignment assignment = tokens.get(0).assignment().orElseThrow();
        List<Token> values = tokens.stream().filter(token -> token.says(name)).toList();
        ListEdits lists = new ListEdits(edits, value -> texts.single(element, assignment, value).orElseThrow());
        var hunks = Alignment.hunks(values, share(section, name), comparison.same((EReference) feature(name)));
        if (GrammarUtil.isMultipleCardinality(assignment)) {
            lists.lines(values, hunks);
        } else {
            lists.commas(values, hunks);
        }
    }

    private EStructuralFeature feature(String name) {
        return element.eClass().getEStructuralFeature(name);
    }
}
