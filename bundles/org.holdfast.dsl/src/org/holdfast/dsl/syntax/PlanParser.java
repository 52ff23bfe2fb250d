package org.holdfast.dsl.syntax;

import com.google.inject.Singleton;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.holdfast.dsl.parser.antlr.BcpParser;
import org.holdfast.dsl.parser.antlr.internal.InternalBcpParser;

/** The parser of plan files: one that recovers well, and reads nothing of a file that is nested too deep. */
@Singleton
@NonNullByDefault({})
public class PlanParser extends BcpParser {
    private @Nullable TokenTypes types;

    @Override
    protected InternalBcpParser createParser(XtextTokenStream tokens) {
        return new RecoveringParser(tokens, getGrammarAccess(), types());
    }

    private TokenTypes types() {
        TokenTypes known = types;
        if (known == null) {
            known = new TokenTypes(getGrammarAccess());
            types = known;
        }
        return known;
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource source) {
        return new XtextTokenStream(source, getTokenDefProvider()) {
            @Override
            public String getLexerErrorMessage(Token invalid) {
                return StrayCharacter.message(invalid.getText());
            }
        };
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new PlanNodes();
    }

    @Override
    protected IParseResult doParse(String rule, CharStream text, NodeModelBuilder nodes, int lookAhead) {
        try {
            return super.doParse(rule, text, nodes, lookAhead);
        } catch (ParseException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof TooDeepException tooDeep) {
                    return nothing(text.substring(0, text.size() - 1), tooDeep);
                }
            }
            throw e;
        }
    }

    /** No model, and nodes that hold the text and the one error. */
    private static IParseResult nothing(String text, TooDeepException tooDeep) {
        NodeModelBuilder nodes = new NodeModelBuilder();
        ICompositeNode root = nodes.newRootNode(text);
        int end = tooDeep.offset() + tooDeep.length();
        SyntaxErrorMessage message = new SyntaxErrorMessage(String.valueOf(tooDeep.getMessage()), SyntaxCodes.NESTING);
        nodes.newLeafNode(0, tooDeep.offset(), null, true, null, root);
        nodes.newLeafNode(tooDeep.offset(), tooDeep.length(), null, false, message, root);
        nodes.newLeafNode(end, text.length() - end, null, true, null, root);
        return nodes.createParseResult(null, root, true);
    }
}
