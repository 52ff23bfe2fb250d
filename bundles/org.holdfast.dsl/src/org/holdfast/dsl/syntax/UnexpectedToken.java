package org.holdfast.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.holdfast.dsl.parser.antlr.internal.InternalBcpParser;
import org.holdfast.model.name.NearestName;

/** The message for a token that cannot stand where it does. */
final class UnexpectedToken {
    private static final int FEW = 4;
    private static final int MOST_LISTED = 12;
    private static final Set<String> GO_ON = Set.of("'.'", "'..'", "'%'", "an operator", "likely");

    private final Expectation expectation;
    private final INode node;
    private final Set<Slot> beginnings;

    /**
     * @param expectation
     *            what was found and what was expected
     * @param node
     *            a node of the file
     * @param beginnings
     *            the tokens with which elements of a plan begin
     */
    UnexpectedToken(Expectation expectation, INode node, Set<Slot> beginnings) {
        this.beginnings = beginnings;
        this.expectation = expectation;
        this.node = node;
    }

    String message() {
        Token found = expectation.found();
        if (found.getType() == InternalBcpParser.RULE_ANY_OTHER) {
            return StrayCharacter.message(found.getText());
        }
        List<String> expected = expected();
        if (expected.contains("'}'") && (found.getType() == Token.EOF || beginsElementOnNewLine(found))) {
            return "'}' is missing before " + Quoted.of(found);
        }
        if (expected.size() == 1) {
            return only(expected.get(0));
        }
        if (found.getType() == InternalBcpParser.RULE_ID) {
            var near = NearestName.to(found.getText(), keywords());
            if (near.isPresent()) {
                return "unexpected " + Quoted.of(found) + "; did you mean '" + near.get() + "'?";
            }
        }
        return expected.isEmpty() ? "unexpected " + Quoted.of(found)
                : "unexpected " + Quoted.of(found) + "; expected " + listed(expected);
    }

    /** Where it stands; for the end of the file, the last character before it. */
    TextRange range() {
        if (expectation.found() instanceof CommonToken token && token.getType() != Token.EOF) {
            return new TextRange(token.getStartIndex(), token.getStopIndex() + 1 - token.getStartIndex());
        }
        int end = node.getRootNode().getText().stripTrailing().length();
        return new TextRange(Math.max(0, end - 1), Math.min(1, end));
    }

    private boolean beginsElementOnNewLine(Token found) {
        String text = node.getRootNode().getText();
        String line = text.substring(text.lastIndexOf('\n', offset(text) - 1) + 1, offset(text));
        return line.isBlank() && beginnings.stream().anyMatch(slot -> slot.keyword().equals(found.getText()));
    }

    private String only(String expected) {
        if (expected.equals("a unit")) {
            return "expected a unit after " + before() + ": " + units();
        }
        if (expected.equals("a name") && Quoted.of(expectation.found()).equals("'not'")) {
            return "'not' is a word of the language and no name; write ^not";
        }
        String keyword = expectation.slots().iterator().next().keyword();
        return "expected " + (expected.equals(keyword) ? "'" + keyword + "'" : expected) + ", found "
                + Quoted.of(expectation.found());
    }

    /** What could stand there; what only lets the part before it go on is left out, if there is anything else. */
    private List<String> expected() {
        List<String> all = expectation.slots().stream().map(slot -> Phrase.of(slot, expectation.tokensRead()))
                .distinct().collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > 1 && !GO_ON.containsAll(all)) {
            all.removeAll(GO_ON);
        }
        return all;
    }

    private Stream<String> keywords() {
        return expectation.slots().stream().filter(slot -> !isName(slot)).map(Slot::keyword)
                .filter(keyword -> !keyword.isEmpty()).distinct();
    }

    /** Where a name may stand every keyword is allowed, but none was meant. */
    private static boolean isName(Slot slot) {
        return GrammarUtil.containingRule(slot.token()) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
    }

    private static String listed(List<String> expected) {
        List<String> shown = new ArrayList<>(expected);
        boolean closing = shown.remove("'}'");
        if (shown.size() > MOST_LISTED) {
            shown.subList(MOST_LISTED, shown.size()).clear();
            shown.add("…");
        }
        if (closing) {
            shown.add("'}'");
        }
        String last = shown.remove(shown.size() - 1);
        if (shown.size() < FEW) {
            return String.join(", ", shown) + " or " + last;
        }
        return "one of: " + String.join(", ", shown) + (last.equals("…") ? ", …" : ", or " + last);
    }

    private String units() {
        Slot slot = expectation.slots().iterator().next();
        @Nullable
        Frame unit = slot.frame();
        @Nullable
        Frame value = unit == null ? null : unit.around();
        return UnitWords.of(value == null ? "" : value.rule().getName(), before().endsWith("per"));
    }

    /** The text right before the token, back to the blank before it. */
    private String before() {
        String text = node.getRootNode().getText();
        String before = text.substring(0, offset(text)).stripTrailing();
        int from = before.length();
        while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))
                && before.length() - from < Quoted.MOST_CHARACTERS) {
            from--;
        }
        return before.substring(from);
    }

    private int offset(String text) {
        return expectation.found() instanceof CommonToken token && token.getType() != Token.EOF
                ? Math.min(token.getStartIndex(), text.length())
                : text.length();
    }
}
