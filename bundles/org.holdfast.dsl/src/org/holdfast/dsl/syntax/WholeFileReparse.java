package org.holdfast.dsl.syntax;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Parses a changed file as a whole. Where a change stays within an element the file itself does better; see
 * {@link org.holdfast.dsl.resource.BcpResource#update(int, int, String)}.
 */
@NonNullByDefault({})
public class WholeFileReparse extends PartialParsingHelper {

    @Override
    public IParseResult reparse(IParser parser, IParseResult before, ReplaceRegion change) {
        return fullyReparse(parser, before, change);
    }
}
