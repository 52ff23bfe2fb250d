package org.holdfast.dsl.syntax;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.holdfast.dsl.parser.antlr.internal.InternalBcpParser;
import org.holdfast.dsl.services.BcpGrammarAccess;

/**
 * The generated parser, but behind an error it goes on where its author would: after the body in which the error is, or
 * at the next element that begins a line. It gives up where a text is nested too deep.
 */
@NonNullByDefault({})
final class RecoveringParser extends InternalBcpParser {
    /** After so many errors the message need no longer say what was expected. */
    private static final int EXPLAINED = 100;

    private final BcpGrammarAccess grammar;
    private final TokenTypes types;
    private final Bodies bodies;
    private final Nesting nesting = new Nesting();
    private boolean readsWholeFile;

    RecoveringParser(XtextTokenStream tokens, BcpGrammarAccess grammar, TokenTypes types) {
        super(tokens, grammar);
        this.grammar = grammar;
        this.types = types;
        this.bodies = new Bodies(tokens, types);
    }

    @Override
    protected void newCompositeNode(EObject grammarElement) {
        super.newCompositeNode(grammarElement);
        nesting.enter(grammarElement);
        limitDepth();
        if (grammarElement == grammar.getDocumentRule()) {
            readsWholeFile = true;
            goToElement();
        }
    }

    @Override
    protected void insertCompositeNode(Action action) {
        super.insertCompositeNode(action);
        nesting.wrap(action);
        limitDepth();
    }

    @Override
    protected void afterParserOrEnumRuleCall() {
        super.afterParserOrEnumRuleCall();
        nesting.leave();
        if (readsWholeFile && isInWholeFile()) {
            goToElement();
        }
    }

    private void limitDepth() {
        if (nesting.isTooDeep()) {
            throw new TooDeepException(input.LT(1));
        }
    }

    private boolean isInWholeFile() {
        INode parent = getCurrentNode().getParent();
        return parent != null && parent.getParent() == null;
    }

    /** Between elements: skips what begins none. */
    private void goToElement() {
        if (types.beginsElement(input.LT(1))) {
            return;
        }
        reportError(new MismatchedTokenException(Token.EOF, input));
        beginResync();
        do {
            bodies.skip();
        } while (!types.beginsElement(input.LT(1)) || !beginsLine());
        endResync();
        appendSkippedTokens();
        state.errorRecovery = false;
    }

    private boolean beginsLine() {
        Token next = input.LT(1);
        Token before = input.LT(-1);
        return next.getType() == Token.EOF || before == null || before.getType() == types.close()
                || before.getLine() < next.getLine();
    }

    @Override
    protected @Nullable Object recoverFromMismatchedToken(IntStream tokens, int expected,
            @Nullable BitSet follow) throws RecognitionException {
        if (expected != types.close()) {
            return super.recoverFromMismatchedToken(tokens, expected, follow);
        }
        reportError(new MismatchedTokenException(expected, tokens));
        @Nullable
        Token brace = bodies.leave();
        if (brace != null) {
            state.errorRecovery = false;
        }
        return brace;
    }

    /** Leaves the rule: goes behind the body that it has opened, if any, else to what can follow it. */
    @Override
    public void recover(IntStream tokens, RecognitionException error) {
        reportError(error);
        if (state.lastErrorIndex == tokens.index()) {
            tokens.consume(); // or the parser would try the same again
        }
        state.lastErrorIndex = tokens.index();
        beginResync();
        if (!leaveBodies()) {
            consumeUntil(tokens, computeErrorRecoverySet());
        }
        endResync();
    }

    private boolean leaveBodies() {
        int open = Bodies.open(getCurrentNode());
        for (int body = 0; body < open; body++) {
            if (bodies.leave() == null) {
                return false;
            }
            state.errorRecovery = false;
        }
        return open > 0;
    }

    @Override
    public void consumeUntil(IntStream tokens, BitSet wanted) {
        while (tokens.LA(1) != Token.EOF && !wanted.member(tokens.LA(1))) {
            bodies.skip();
        }
    }

    /** An error right behind a text or comment that does not end comes from there. */
    @Override
    public void reportError(RecognitionException error) {
        if (!state.errorRecovery && follows(error, Token.INVALID_TOKEN_TYPE)) {
            state.errorRecovery = true;
            return;
        }
        super.reportError(error);
    }

    /** Of a value that is not complete the parser has said what is missing. */
    @Override
    protected void handleValueConverterException(ValueConverterException error) {
        if (!state.errorRecovery && !hasErrors(error.getNode())) {
            super.handleValueConverterException(error);
        }
    }

    private static boolean hasErrors(@Nullable INode value) {
        if (value != null) {
            for (INode part : value.getAsTreeIterable()) {
                if (part.getSyntaxErrorMessage() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean follows(RecognitionException error, int type) {
        int index = Math.min(error.index, input.size()) - 1;
        while (index >= 0 && types.isBlank(input.get(index))) {
            index--;
        }
        return index >= 0 && input.get(index).getType() == type;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException error, String[] tokenNames) {
        if (state.syntaxErrors > EXPLAINED) {
            return new SyntaxErrorMessage("unexpected " + Quoted.of(input.LT(1)), SyntaxCodes.UNEXPECTED);
        }
        return super.getSyntaxErrorMessage(error, tokenNames);
    }
}
