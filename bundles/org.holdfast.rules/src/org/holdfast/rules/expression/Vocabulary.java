package org.holdfast.rules.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.model.CollectionOperator;

/** The words that make sense beside a value of a type, for authors who look for the right one. */
public final class Vocabulary {
    private static final Set<CollectionOperator> OF_ANY_COLLECTION = EnumSet.complementOf(
            EnumSet.of(CollectionOperator.SUM, CollectionOperator.MIN, CollectionOperator.MAX));

    private Vocabulary() {}

    /**
     * A word that can be written.
     *
     * @param text
     *            the word
     * @param type
     *            the type of what it yields
     * @param says
     *            what it means; may be empty
     */
    public record Word(String text, Type type, String says) {}

    /**
     * What can be asked of a value after a dot: of an element what it has itself, then what only some of its sort have;
     * of a collection the same, of each of its elements.
     */
    public static List<Word> features(Type type) {
        List<Word> words = new ArrayList<>();
        if (type.single() instanceof Type.Element element) {
            Stream.concat(Features.shown(element.of()).stream(), Features.shownInSubclasses(element.of()).stream())
                    .map(feature -> new Word(feature.word(), feature.type(), feature.says())).forEach(words::add);
        } else {
            Part.of(type.single()).forEach(part -> words.add(new Word(part.word(), part.type(), "")));
        }
        return type instanceof Type.Many
                ? words.stream().map(word -> new Word(word.text(), word.type().many(), word.says())).toList()
                : words;
    }

    /** The words of a closed list, in the order in which they compare; none for other types. */
    public static List<Word> choices(Type type) {
        return type instanceof Type.Choice choice
                ? choice.of().getELiterals().stream().filter(Choices::isSaid).map(literal -> word(literal, type))
                        .toList()
                : List.of();
    }

    /** What can be asked of a value as a collection; of a single value only whether the plan says it. */
    public static Set<CollectionOperator> operators(Type type) {
        Set<CollectionOperator> operators = EnumSet.of(CollectionOperator.EXISTS);
        if (type instanceof Type.Many many) {
            operators.addAll(OF_ANY_COLLECTION);
            boolean asksItems = many.of() instanceof Type.Element;
            if (asksItems || many.of() instanceof Dimension) {
                operators.add(CollectionOperator.SUM);
            }
            if (asksItems || many.of().isOrdered()) {
                operators.addAll(EnumSet.of(CollectionOperator.MIN, CollectionOperator.MAX));
            }
        }
        return operators;
    }

    private static Word word(EEnumLiteral literal, Type type) {
        return new Word(literal.getLiteral(), type,
                Objects.requireNonNullElse(EcoreUtil.getDocumentation(literal), ""));
    }
}
