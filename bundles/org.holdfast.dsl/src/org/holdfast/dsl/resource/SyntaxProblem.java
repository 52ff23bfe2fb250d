package org.holdfast.dsl.resource;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.holdfast.dsl.syntax.TextRange;

/** A problem of syntax at the token that cannot stand there, which is not always the one at which the parser gave up. */
final class SyntaxProblem extends XtextSyntaxDiagnostic {
    private final TextRange range;

    SyntaxProblem(INode node, TextRange range) {
        super(node);
        this.range = range;
    }

    @Override
    public int getOffset() {
        return range.offset();
    }

    @Override
    public int getLength() {
        return range.length();
    }

    @Override
    public int getLine() {
        return NodeModelUtils.getLineAndColumn(getNode(), range.offset()).getLine();
    }

    @Override
    public int getLineEnd() {
        return NodeModelUtils.getLineAndColumn(getNode(), range.offset() + range.length()).getLine();
    }
}
