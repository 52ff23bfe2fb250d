package org.holdfast.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Goes through the tokens of a file once and lays them out one after the other. */
final class Layout {
    private static final String INDENT = "    ";
    private static final int WIDTH = 120;
    private final GapRules rules;
    private final String newLine;
    private final List<ITextReplacement> replacements = new ArrayList<>();
    private int depth;
    private int lineDepth;
    private int column;

    Layout(GapRules rules, String newLine) {
        this.rules = rules;
        this.newLine = newLine;
    }

    /** Lays out everything from a place on. */
    List<ITextReplacement> from(IHiddenRegion start) {
        @Nullable
        IHiddenRegion hidden = start;
        while (hidden != null) {
            ISemanticRegion next = hidden.getNextSemanticRegion();
            before(hidden, next);
            if (next == null) {
                break;
            }
            put(next, canonical(next));
            hidden = next.getNextHiddenRegion();
        }
        return replacements;
    }

    private void before(IHiddenRegion hidden, @Nullable ISemanticRegion next) {
        @Nullable
        ISemanticRegion previous = hidden.getPreviousSemanticRegion();
        Interval interval = Interval.of(hidden);
        if (next == null) {
            put(hidden, previous == null ? lines(interval, 0).alone() : lines(interval, 0).atEnd());
        } else if (previous == null) {
            put(hidden, lines(interval, 0).atStart());
        } else {
            between(previous, hidden, next, interval);
        }
    }

    private void between(ISemanticRegion left, IHiddenRegion hidden, ISemanticRegion right, Interval interval) {
        Gap gap = rules.between(left, right);
        boolean opens = GapRules.isKeyword(left, "{");
        boolean closes = GapRules.isKeyword(right, "}");
        int inside = opens ? ++depth : depth;
        depth -= closes ? 1 : 0;
        boolean emptyBody = gap == Gap.BLANK && opens && closes;
        if (gap == Gap.LINE || gap == Gap.PART || emptyBody && !interval.comments().isEmpty()) {
            lineDepth = gap == Gap.PART ? depth + 1 : depth;
            CommentLines comments = lines(interval, gap == Gap.PART ? depth + 1 : inside);
            put(hidden, comments.beforeLine(INDENT.repeat(lineDepth), opens, closes || gap == Gap.PART));
        } else {
            put(hidden, lines(interval, lineDepth + 1).inLine(gap(gap, right)));
        }
    }

    private CommentLines lines(Interval interval, int indent) {
        return new CommentLines(interval, INDENT.repeat(indent), newLine);
    }

    private String gap(Gap gap, ISemanticRegion right) {
        if (gap == Gap.NONE) {
            return "";
        }
        return gap == Gap.WRAP && column + 1 + widthFrom(right) > WIDTH ? newLine + INDENT.repeat(lineDepth + 1) : " ";
    }

    /** The width of what cannot be parted from the token. */
    private int widthFrom(ISemanticRegion token) {
        int width = canonical(token).length();
        @Nullable
        ISemanticRegion right = token.getNextSemanticRegion();
        for (ISemanticRegion left = token; right != null; left = right, right = right.getNextSemanticRegion()) {
            Gap gap = rules.between(left, right);
            if (gap != Gap.NONE && gap != Gap.BLANK) {
                break;
            }
            width += (gap == Gap.BLANK ? 1 : 0) + canonical(right).length();
        }
        return width;
    }

    private void put(ITextSegment place, String text) {
        if (!place.getText().equals(text)) {
            replacements.add(place.replaceWith(text));
        }
        int lineEnd = text.lastIndexOf('\n');
        column = lineEnd < 0 ? column + text.length() : text.length() - lineEnd - 1;
    }

    private static String canonical(ISemanticRegion token) {
        String text = token.getText();
        Object element = token.getGrammarElement();
        AbstractElement called = element instanceof CrossReference reference ? reference.getTerminal()
                : element instanceof AbstractElement other ? other : null;
        if (called instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule)) {
            return rule.getName().endsWith("Name") ? ValueLayout.name(text) : ValueLayout.value(text);
        }
        return text;
    }
}
