package org.holdfast.dsl.edit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/** Values of attributes from text and to text. */
final class Values {
    private static final String NAME = "[A-Za-z_][A-Za-z_0-9]*";
    private final IValueConverterService converters;

    Values(IValueConverterService converters) {
        this.converters = converters;
    }

    /** Whether the value is the same as not to say it. */
    static boolean isUnsaid(EStructuralFeature feature, @Nullable Object value) {
        return value == null || Objects.equals(value, feature.getDefaultValue());
    }

    /** Whether what is written is the value; what cannot be read counts as not said. */
    boolean isWritten(Token token, EAttribute feature, @Nullable Object value) {
        Optional<Object> written = written(token);
        return written.map(read -> read.equals(value)).orElseGet(() -> isUnsaid(feature, value));
    }

    /** How the value is written; empty if this place of the grammar has no text for it. */
    Optional<String> text(EObject element, Assignment assignment, Object value) {
        if (assignment.getTerminal() instanceof Keyword word) {
            return Boolean.TRUE.equals(value) ? Optional.of(word.getValue()) : Optional.empty();
        }
        AbstractRule rule = ((RuleCall) assignment.getTerminal()).getRule();
        return rule instanceof EnumRule words ? word(words, value) : Optional.of(converted(element, rule, value));
    }

    private Optional<Object> written(Token token) {
        Object element = token.grammarElement();
        if (element instanceof Keyword) {
            return Optional.of(Boolean.TRUE);
        }
        AbstractRule rule = ((RuleCall) element).getRule();
        if (rule instanceof EnumRule words) {
            return EcoreUtil2.eAllOfType(words, EnumLiteralDeclaration.class).stream()
                    .filter(word -> word.getLiteral().getValue().equals(token.text())).findFirst()
                    .map(word -> word.getEnumLiteral().getInstance());
        }
        try {
            return Optional.ofNullable(converters.toValue(token.text(), rule.getName(), token.node()));
        } catch (ValueConverterException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> word(EnumRule words, Object value) {
        return EcoreUtil2.eAllOfType(words, EnumLiteralDeclaration.class).stream()
                .filter(word -> means(word, (Enumerator) value)).findFirst().map(word -> word.getLiteral().getValue());
    }

    private static boolean means(EnumLiteralDeclaration word, Enumerator value) {
        return word.getEnumLiteral().getInstance().equals(value);
    }

    private String converted(EObject element, AbstractRule rule, Object value) {
        boolean isName = rule.getName().equals("Name") || rule.getName().equals("ID");
        if (isName && !value.toString().matches(NAME)) {
            throw new UnwritableException(element, "cannot be written: '" + value
                    + "' is not a name; expected letters, digits and _, not beginning with a digit");
        }
        try {
            return readable(element, rule, converters.toString(value, rule.getName()));
        } catch (ValueConverterException e) {
            throw new UnwritableException(element, "cannot be written: '" + value + "' has no text");
        }
    }

    /** The text, if it can be read here again: an amount per hour has a text, but none where one per year is said. */
    private String readable(EObject element, AbstractRule rule, String text) {
        try {
            converters.toValue(text, rule.getName(), null);
            return text;
        } catch (ValueConverterException e) {
            throw new UnwritableException(element, "cannot be written: " + e.getMessage());
        }
    }
}
