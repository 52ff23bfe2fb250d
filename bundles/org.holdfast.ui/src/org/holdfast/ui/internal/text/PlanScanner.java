package org.holdfast.ui.internal.text;

import java.util.Set;

import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;

/** Finds keywords, numbers, dates and durations between comments and quoted text. */
final class PlanScanner extends RuleBasedScanner {

    PlanScanner(Set<String> keywords) {
        Token number = new Token(PlanColour.NUMBER.attribute());
        WordRule numbers = new WordRule(new NumberDetector(), number);
        setRules(new IRule[] { words(keywords), numbers });
    }

    private static WordRule words(Set<String> keywords) {
        WordRule words = new WordRule(new NameDetector(), Token.WHITESPACE);
        Token keyword = new Token(PlanColour.KEYWORD.attribute());
        keywords.forEach(word -> words.addWord(word, keyword));
        return words;
    }

    /** Names and keywords; a digit inside a name belongs to it. */
    private static final class NameDetector implements IWordDetector {

        @Override
        public boolean isWordStart(char c) {
            return Character.isJavaIdentifierStart(c);
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isJavaIdentifierPart(c) || c == '-';
        }
    }

    /** {@code 24}, {@code 99.5%}, {@code 4h}, {@code 2026-11-23}, {@code 08:30}. */
    private static final class NumberDetector implements IWordDetector {

        @Override
        public boolean isWordStart(char c) {
            return c >= '0' && c <= '9';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || "-:.%".indexOf(c) >= 0;
        }
    }
}
