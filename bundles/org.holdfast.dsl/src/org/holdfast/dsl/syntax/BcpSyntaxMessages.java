package org.holdfast.dsl.syntax;

import com.google.inject.Inject;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.holdfast.dsl.services.BcpGrammarAccess;

/** What is said of errors of syntax: what was found and what was expected, in the words of the language. */
@NonNullByDefault({})
public class BcpSyntaxMessages implements ISyntaxErrorMessageProvider {
    @Inject
    private BcpGrammarAccess grammar;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        @Nullable
        RecognitionException error = context.getRecognitionException();
        if (error == null) {
            return new SyntaxErrorMessage(context.getDefaultMessage(), SyntaxCodes.CHARACTER);
        }
        Expectation expectation = Expectation.at(context.getCurrentNode(), (TokenStream) error.input, error.index,
                grammar.getDocumentRule());
        UnexpectedToken unexpected = new UnexpectedToken(expectation, context.getCurrentNode(),
                GrammarWalk.into(grammar.getDocumentRule()));
        return new SyntaxErrorMessage(unexpected.message(), SyntaxCodes.UNEXPECTED, unexpected.range().asData());
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), SyntaxCodes.VALUE);
    }
}
