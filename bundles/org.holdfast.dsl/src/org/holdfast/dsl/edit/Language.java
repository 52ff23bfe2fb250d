package org.holdfast.dsl.edit;

import com.google.inject.Inject;

import java.io.StringReader;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.serializer.ISerializer;
import org.holdfast.dsl.grammar.Shapes;
import org.holdfast.dsl.services.BcpGrammarAccess;

/**
 * What the edits need of the language.
 *
 * @param converters
 *            values from text and to text
 * @param shapes
 *            the forms of the elements
 * @param grammar
 *            the grammar
 * @param parser
 *            the parser
 * @param serializer
 *            writes expressions
 */
record Language(IValueConverterService converters, Shapes shapes, BcpGrammarAccess grammar, IParser parser,
        ISerializer serializer) {
    @Inject
    Language {
    }

    /** An expression of a rule, read by itself. */
    IParseResult expression(String text) {
        return parser.parse(grammar.getExpressionRule(), new StringReader(text));
    }
}
