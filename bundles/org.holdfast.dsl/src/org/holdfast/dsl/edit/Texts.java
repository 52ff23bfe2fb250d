package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.resource.SaveOptions;
import org.holdfast.dsl.edit.Phrase.Item;
import org.holdfast.dsl.edit.Phrase.MissingException;
import org.holdfast.dsl.grammar.Clauses;
import org.holdfast.dsl.grammar.Shape;
import org.holdfast.model.Document;
import org.holdfast.model.Expression;

/** The canonical text of what is wanted. Lines after the first are indented as if the element were at the margin. */
final class Texts {
    private final Language language;
    private final Draft draft;
    private final Names names;
    private final Values values;
    private final Function<EObject, Optional<String>> originals;

    /**
     * @param originals
     *            the text of elements that were written elsewhere and moved
     */
    Texts(Language language, Draft draft, Names names, Function<EObject, Optional<String>> originals) {
        this.language = language;
        this.draft = draft;
        this.names = names;
        this.values = new Values(language.converters());
        this.originals = originals;
    }

    /** The text of an element, as it was where it was written already. */
    String of(EObject element) {
        return originals.apply(element).orElseGet(() -> generated(element));
    }

    /** The text of a feature; empty if there is nothing to say. */
    Optional<String> of(EObject element, Assignment assignment) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
        if (feature.isMany()) {
            return list(element, assignment, draft.list(element, feature));
        }
        @Nullable
        Object value = draft.get(element, feature);
        boolean unsaid = Values.isUnsaid(feature, value) && !(Clauses.isEnum(assignment) && isMandatory(assignment));
        return value == null || unsaid ? Optional.empty() : single(element, assignment, value);
    }

    /** The default of an enumeration has a word where it cannot be left out. */
    private static boolean isMandatory(Assignment assignment) {
        return !GrammarUtil.isOptionalCardinality(assignment);
    }

    /** The text of one value of a feature. */
    Optional<String> single(EObject element, Assignment assignment, Object value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
        if (!(feature instanceof EReference reference)) {
            return values.text(element, assignment, value);
        }
        return Optional.of(reference.isContainment() ? of((EObject) value)
                : reference(element, assignment, (EObject) value));
    }

    /** The text of several values: one on each line where they are not separated by commas. */
    Optional<String> list(EObject element, Assignment assignment, List<EObject> all) {
        String separator = GrammarUtil.isMultipleCardinality(assignment) ? "\n" : ", ";
        return all.isEmpty() ? Optional.empty()
                : Optional.of(all.stream().map(value -> single(element, assignment, value).orElseThrow())
                        .collect(Collectors.joining(separator)));
    }

    private String reference(EObject element, Assignment assignment, EObject target) {
        List<String> forms = names.of(target);
        if (forms.isEmpty()) {
            throw new UnwritableException(element, "refers to an element without a name");
        }
        RuleCall call = (RuleCall) ((CrossReference) assignment.getTerminal()).getTerminal();
        String rule = call.getRule().getName();
        return rule.equals("QName") ? language.converters().toString(forms.get(0), rule) : forms.get(0);
    }

    private String generated(EObject element) {
        if (element instanceof Expression) {
            return language.serializer().serialize(element, SaveOptions.newBuilder().format().getOptions()).strip();
        }
        Shape shape = language.shapes().of(element.eClass()).orElseThrow();
        Set<String> said = new HashSet<>();
        String head = head(element, shape, said);
        List<String> clauses = clauses(element, shape, said);
        checkComplete(element, said);
        return element instanceof Document ? file(clauses) : body(head, clauses, shape.braced());
    }

    private String head(EObject element, Shape shape, Set<String> said) {
        try {
            List<Item> items = Phrase.of(shape.head(), assignment -> of(element, assignment));
            items.forEach(item -> said.add(item.feature()));
            return Wording.of(element, items);
        } catch (MissingException e) {
            throw new UnwritableException(element, "has no " + e.getMessage());
        }
    }

    private List<String> clauses(EObject element, Shape shape, Set<String> said) {
        List<String> texts = new ArrayList<>();
        for (AbstractElement clause : shape.clauses()) {
            if (clause instanceof Assignment assignment && Clauses.isContainment(assignment)) {
                said.add(assignment.getFeature());
                children(element, assignment).forEach(child -> texts.add(of(child)));
            } else {
                clause(element, clause, assignment -> of(element, assignment), said).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private List<EObject> children(EObject element, Assignment assignment) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
        if (feature.isMany()) {
            return draft.list(element, feature);
        }
        return draft.get(element, feature) instanceof EObject child ? List.of(child) : List.of();
    }

    /** The text of a clause; empty if it has nothing to say. */
    static Optional<String> clause(EObject element, AbstractElement clause,
            Function<Assignment, Optional<String>> texts, Set<String> said) {
        try {
            List<Item> items = Phrase.of(List.of(clause), texts);
            if (items.stream().noneMatch(Item::isValue)) {
                return Optional.empty();
            }
            items.forEach(item -> said.add(item.feature()));
            return Optional.of(Wording.of(element, items));
        } catch (MissingException e) {
            return Optional.empty(); // another clause may say it
        }
    }

    /** Everything that is wanted must have been said. */
    void checkComplete(EObject element, Set<String> said) {
        for (EStructuralFeature feature : Features.of(element.eClass())) {
            @Nullable
            Object value = draft.get(element, feature);
            boolean silent = value instanceof List<?> list ? list.isEmpty() : Values.isUnsaid(feature, value);
            if (!silent && !said.contains(feature.getName())) {
                throw new UnwritableException(element,
                        "cannot be written: '" + feature.getName() + "' is not possible without more or here");
            }
        }
    }

    private static String body(String head, List<String> clauses, boolean braced) {
        if (clauses.isEmpty()) {
            return head;
        }
        return braced
                ? head + " {\n" + clauses.stream()
                        .map(text -> Wording.INDENT + FileText.hanging(text, Wording.INDENT) + "\n")
                        .collect(Collectors.joining()) + "}"
                : head + " " + String.join(" ", clauses);
    }

    private static String file(List<String> elements) {
        return elements.isEmpty() ? "" : String.join("\n\n", elements) + "\n";
    }
}
