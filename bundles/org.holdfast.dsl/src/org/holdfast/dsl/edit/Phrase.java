package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.holdfast.dsl.grammar.Clauses;

/** Words and values in the order of the grammar: what a head or a clause is to consist of. */
final class Phrase {

    /**
     * A word or value that is to be written.
     *
     * @param feature
     *            the feature that it says; empty for a mere word
     * @param text
     *            its text
     */
    record Item(String feature, String text) {
        boolean isValue() {
            return !feature.isEmpty();
        }
    }

    private final Function<Assignment, Optional<String>> texts;
    private final List<Item> items = new ArrayList<>();
    private @Nullable String missing;

    private Phrase(Function<Assignment, Optional<String>> texts) {
        this.texts = texts;
    }

    /**
     * The items of some parts of the grammar.
     *
     * @param texts
     *            the text of a feature's values; empty for what is not to be said
     * @throws MissingException
     *             if something that must be said is not
     */
    static List<Item> of(List<AbstractElement> parts, Function<Assignment, Optional<String>> texts)
            throws MissingException {
        Phrase phrase = new Phrase(texts);
        for (AbstractElement part : parts) {
            if (!phrase.add(part)) {
                throw new MissingException(String.valueOf(phrase.missing));
            }
        }
        return List.copyOf(phrase.items);
    }

    /** Something that must be said is not. */
    static final class MissingException extends Exception {
        private static final long serialVersionUID = 1L;

        MissingException(String feature) {
            super(feature);
        }
    }

    private boolean add(AbstractElement part) {
        if (isRestOfList(part)) {
            return true;
        }
        int before = items.size();
        boolean said = content(part);
        boolean optional = GrammarUtil.isOptionalCardinality(part);
        if (!said || optional && items.stream().skip(before).noneMatch(Item::isValue)) {
            items.subList(before, items.size()).clear();
            return optional;
        }
        return true;
    }

    private boolean content(AbstractElement part) {
        return switch (part) {
            case Keyword word -> items.add(new Item("", word.getValue()));
            case Assignment assignment -> value(assignment);
            case Alternatives choice -> choice.getElements().stream().anyMatch(this::add);
            case Group group -> group.getElements().stream().allMatch(this::add);
            case RuleCall call -> add(call.getRule().getAlternatives());
            default -> true; // an action says nothing
        };
    }

    private boolean value(Assignment assignment) {
        Optional<String> text = texts.apply(assignment);
        text.ifPresentOrElse(said -> items.add(new Item(assignment.getFeature(), said)),
                () -> missing = assignment.getFeature());
        return text.isPresent();
    }

    /** The values of a list come as one, with their commas. */
    private static boolean isRestOfList(AbstractElement part) {
        return part instanceof Group group && Clauses.isKeyword(group.getElements().get(0), ",");
    }
}
