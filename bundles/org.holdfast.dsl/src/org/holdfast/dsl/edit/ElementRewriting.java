package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.holdfast.dsl.edit.Phrase.Item;
import org.holdfast.dsl.edit.Phrase.MissingException;
import org.holdfast.dsl.grammar.Clauses;

/** Brings the text of one element to what is wanted of its own features; what it contains and keeps is left alone. */
final class ElementRewriting {
    private final Draft draft;
    private final Texts texts;
    private final FileEdits edits;
    private final EObject element;
    private final WrittenElement written;
    private final Comparison comparison;
    private final ValueEdits values;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<String> newClauses = new ArrayList<>();
    private final List<Section> gone = new ArrayList<>();

    ElementRewriting(Language language, Draft draft, Names names, Texts texts, FileEdits edits, EObject element,
            WrittenElement written) {
        this.draft = draft;
        this.texts = texts;
        this.edits = edits;
        this.element = element;
        this.written = written;
        comparison = new Comparison(language, draft, names, element, written);
        values = new ValueEdits(language, draft, texts, edits, element, comparison);
    }

    /** Collects the edits; returns the children that stay where they are. */
    List<EObject> rewrite() {
        Features.of(element.eClass()).stream().filter(comparison::differs).forEach(f -> changed.add(f.getName()));
        if (!changed.isEmpty()) {
            rewriteHead();
            new ArrayList<>(written.clauses()).forEach(this::rewriteClause);
            written.shape().clauses().forEach(this::addClause);
            new BodyEdits(element, written, edits).apply(gone, newClauses);
            texts.checkComplete(element, said);
        }
        return comparison.kept();
    }

    private void rewriteHead() {
        if (written.head().tokens().isEmpty()) {
            return;
        }
        try {
            rewrite(written.head(), Phrase.of(written.shape().head(), part -> textIn(written.head(), part)));
        } catch (MissingException e) {
            throw new UnwritableException(element, "has no " + e.getMessage());
        }
    }

    private void rewriteClause(Section section) {
        AbstractElement clause = section.form().get(0);
        if (clause instanceof Assignment assignment && isChild(assignment)) {
            rewriteChild(section, assignment);
            return;
        }
        Optional<List<Item>> items = items(section);
        if (items.isPresent()) {
            rewrite(section, items.get());
        } else if (!replacedInPlace(section)) {
            gone.add(section);
        }
    }

    private Optional<List<Item>> items(Section section) {
        try {
            return Optional.of(Phrase.of(section.form(), part -> textIn(section, part)))
                    .filter(items -> items.stream().anyMatch(Item::isValue));
        } catch (MissingException e) {
            return Optional.empty();
        }
    }

    /** Another clause may say the same feature: {@code backup full} becomes {@code snapshot}. */
    private boolean replacedInPlace(Section section) {
        for (AbstractElement clause : written.shape().clauses()) {
            boolean sameFeature = changed.stream()
                    .anyMatch(feature -> section.canSay(feature) && Section.canSay(clause, feature));
            if (sameFeature && clause != section.form().get(0)) {
                Optional<String> text = Texts.clause(element, clause, this::changedText, said);
                text.ifPresent(by -> edits.replace(section.extent(), by));
                if (text.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void rewrite(Section section, List<Item> items) {
        items.forEach(item -> said.add(item.feature()));
        new SectionEdits(element, section, edits, (item, tokens) -> values.edit(section, item, tokens)).apply(items,
                changed);
    }

    private void rewriteChild(Section section, Assignment assignment) {
        EStructuralFeature feature = feature(assignment.getFeature());
        said.add(feature.getName());
        if (!changed.contains(feature.getName())) {
            return;
        }
        if (!feature.isMany()) {
            texts.of(element, assignment).ifPresentOrElse(text -> edits.replace(section.extent(), text),
                    () -> gone.add(section));
        } else if (written.saying(feature.getName()).get(0) == section.tokens().get(0)) {
            rewriteChildren(assignment, (EReference) feature);
        }
    }

    private void rewriteChildren(Assignment assignment, EReference feature) {
        List<Token> old = written.saying(feature.getName());
        List<EObject> wanted = draft.list(element, feature);
        if (wanted.isEmpty()) {
            written.clauses().stream().filter(clause -> old.contains(clause.tokens().get(0))).forEach(gone::add);
            return;
        }
        new ListEdits(edits, value -> texts.single(element, assignment, value).orElseThrow()).lines(old,
                Alignment.hunks(old, wanted, comparison.same(feature)));
    }

    private void addClause(AbstractElement clause) {
        if (clause instanceof Assignment assignment && isChild(assignment)) {
            addChildren(assignment);
        } else if (features(clause).stream().anyMatch(name -> changed.contains(name) && !said.contains(name))
                && isAbsent(clause)) {
            Texts.clause(element, clause, this::changedText, said).ifPresent(newClauses::add);
        }
    }

    private void addChildren(Assignment assignment) {
        EStructuralFeature feature = feature(assignment.getFeature());
        if (!said.add(feature.getName()) || !changed.contains(feature.getName())) {
            return;
        }
        if (feature.isMany()) {
            draft.list(element, feature).forEach(child -> newClauses.add(texts.of(child)));
        } else {
            texts.of(element, assignment).ifPresent(newClauses::add);
        }
    }

    private boolean isAbsent(AbstractElement clause) {
        return written.clauses().stream()
                .noneMatch(section -> section.form().get(0) == clause && !gone.contains(section));
    }

    private Optional<String> changedText(Assignment assignment) {
        return changed.contains(assignment.getFeature()) ? texts.of(element, assignment) : Optional.empty();
    }

    /** What the section is to say of a feature; what is not changed it says as before. */
    private Optional<String> textIn(Section section, Assignment assignment) {
        String name = assignment.getFeature();
        if (!changed.contains(name)) {
            return section.tokens().stream().filter(token -> token.says(assignment)).findFirst().map(Token::text);
        }
        return feature(name).isMany() ? texts.list(element, assignment, values.share(section, name))
                : texts.of(element, assignment);
    }

    private EStructuralFeature feature(String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    private static boolean isChild(Assignment assignment) {
        return Clauses.isContainment(assignment);
    }

    private static List<String> features(AbstractElement clause) {
        return EcoreUtil2.eAllOfType(clause, Assignment.class).stream().map(Assignment::getFeature).distinct().toList();
    }
}
