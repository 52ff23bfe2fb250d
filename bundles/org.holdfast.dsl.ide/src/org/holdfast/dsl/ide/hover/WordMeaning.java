package org.holdfast.dsl.ide.hover;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What a word of the language means: the documentation of the class, feature or choice that it stands for. */
public class WordMeaning {
    /** What a word of the language means where it stands in the grammar; empty if the metamodel says nothing of it. */
    public Optional<String> says(Keyword keyword) {
        if (keyword.eContainer() instanceof EnumLiteralDeclaration declaration) {
            EEnumLiteral literal = declaration.getEnumLiteral();
            return documented(literal).or(() -> documented(literal.getEEnum()));
        }
        return subject(keyword).flatMap(WordMeaning::documented);
    }

    /** The feature that a word begins to say, or the class of the element that it begins; empty for a choice. */
    public Optional<EModelElement> subject(Keyword keyword) {
        return GrammarUtil.containingRule(keyword).getType().getClassifier() instanceof EClass type
                ? said(keyword, type)
                : Optional.empty();
    }

    /** The meaning, in Markdown; empty for a word that is a name or a value. */
    Optional<String> of(ILeafNode word) {
        if (!(word.getGrammarElement() instanceof Keyword keyword) || !Character.isLetter(word.getText().charAt(0))) {
            return literal(word);
        }
        @Nullable
        EObject element = word.getSemanticElement();
        if (element == null || isPartOfName(keyword)) {
            return Optional.empty();
        }
        return literal(word).or(() -> isInValue(keyword) ? ofValue(word, element.eClass())
                : meaning(keyword, element.eClass()));
    }

    private static boolean isInValue(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
    }

    /** Words within a value, such as {@code once every}, mean the feature that has the value. */
    private static Optional<String> ofValue(ILeafNode word, EClass type) {
        for (INode node = word; node != null; node = node.getParent()) {
            if (node.getGrammarElement() != null
                    && GrammarUtil.containingAssignment(node.getGrammarElement()) instanceof Assignment assignment) {
                return Optional.ofNullable(type.getEStructuralFeature(assignment.getFeature()))
                        .flatMap(WordMeaning::documented).map(says -> "**" + word.getText() + "**\n\n" + says);
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfName(Keyword keyword) {
        return GrammarUtil.containingRule(keyword).getName().equals("Name");
    }

    private static Optional<String> literal(ILeafNode word) {
        EObject grammar = word.getGrammarElement();
        EObject around = grammar instanceof Keyword ? grammar.eContainer() : grammar;
        if (!(around instanceof EnumLiteralDeclaration declaration)
                || !(GrammarUtil.containingRule(around) instanceof EnumRule)) {
            return Optional.empty();
        }
        EEnumLiteral literal = declaration.getEnumLiteral();
        return documented(literal).or(() -> documented(literal.getEEnum()))
                .map(says -> "**" + word.getText() + "**\n\n" + says);
    }

    private static Optional<String> meaning(Keyword keyword, EClass type) {
        return said(keyword, type).flatMap(WordMeaning::documented)
                .map(says -> "**" + keyword.getValue() + "**\n\n" + says);
    }

    private static Optional<EModelElement> said(Keyword keyword, EClass type) {
        return feature(keyword, type).or(() -> introduced(keyword, type));
    }

    /** The feature of the clause that the word is part of. */
    private static Optional<EModelElement> feature(Keyword keyword, EClass type) {
        @Nullable
        Assignment assignment = GrammarUtil.containingAssignment(keyword);
        if (assignment == null && !isHead(keyword)) {
            assignment = next(keyword);
            assignment = assignment == null ? last(keyword) : assignment;
        }
        return assignment == null ? Optional.empty()
                : Optional.ofNullable(type.getEStructuralFeature(assignment.getFeature()));
    }

    private static @Nullable Assignment next(AbstractElement word) {
        for (EObject part = word; part instanceof AbstractElement element; part = element.eContainer()) {
            if (element.eContainer() instanceof Group group) {
                int from = group.getElements().indexOf(element) + 1;
                for (AbstractElement later : group.getElements().subList(from, group.getElements().size())) {
                    if (later instanceof Assignment found) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** The assignment right before words that only go on with it, as in {@code captures together}. */
    private static @Nullable Assignment last(Keyword word) {
        for (EObject part = word; part instanceof AbstractElement element; part = element.eContainer()) {
            if (element.eContainer() instanceof Group group) {
                List<AbstractElement> before = group.getElements().subList(0, group.getElements().indexOf(element));
                for (AbstractElement earlier : before.reversed()) {
                    if (earlier instanceof Assignment found) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static Optional<EModelElement> introduced(Keyword keyword, EClass type) {
        return isHead(keyword) || isSecond(keyword) ? Optional.of(type) : Optional.empty();
    }

    /** Whether only words of the language are before the word, as in {@code outage cost of}. */
    private static boolean isSecond(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        return rule.getAlternatives() instanceof Group group && group.getElements().contains(keyword) && group
                .getElements().subList(0, group.getElements().indexOf(keyword)).stream()
                .allMatch(Keyword.class::isInstance);
    }

    /** Whether the rule begins with the word, as with {@code function}, so that it stands for the element itself. */
    private static boolean isHead(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        return !(rule instanceof ParserRule parsed && parsed.isFragment())
                && rule.getAlternatives() instanceof Group group && group.getElements().stream()
                        .filter(part -> !(part instanceof Action)).findFirst().filter(keyword::equals).isPresent();
    }

    private static Optional<String> documented(EModelElement said) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(said));
    }
}
