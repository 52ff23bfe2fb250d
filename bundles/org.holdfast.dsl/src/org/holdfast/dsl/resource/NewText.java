package org.holdfast.dsl.resource;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.edit.UnwritableException;

/** The text by which a file is about to be saved. */
final class NewText {
    private final XtextResource file;
    private final String text;
    private final Optional<IParseResult> parsed;
    private final Optional<NodeTransfer> nodes;

    private NewText(XtextResource file, String text, boolean changed) {
        this.file = file;
        this.text = text;
        if (changed && !file.getContents().isEmpty()) {
            IParseResult result = file.getParser().parse(new StringReader(text));
            parsed = Optional.of(result);
            nodes = Optional.of(new NodeTransfer(file.getContents().get(0), result.getRootASTElement()));
        } else {
            parsed = Optional.empty();
            nodes = Optional.empty();
        }
    }

    /**
     * The text as it was read with minimal edits, or the canonical text of a model that was not read from one.
     *
     * @throws UnwritableException
     *             if the language cannot say what the model says
     */
    static NewText of(XtextResource file, PlanEdits service) {
        @Nullable
        IParseResult read = file.getParseResult();
        if (read == null || read.getRootNode() == null || !isModelOf(file, read)) {
            return new NewText(file, service.text(file), true);
        }
        List<TextEdit> edits = service.ofChanged(file);
        return new NewText(file, TextEdits.apply(read.getRootNode().getText(), edits), !edits.isEmpty());
    }

    String text() {
        return text;
    }

    /** What was saved is what later changes are compared with. */
    void adopt() {
        nodes.ifPresent(NodeTransfer::transfer);
        parsed.ifPresent(result -> file.setParseResult(
                new ParseResult(file.getContents().get(0), result.getRootNode(), result.hasSyntaxErrors())));
    }

    private static boolean isModelOf(XtextResource file, IParseResult read) {
        List<EObject> contents = file.getContents();
        return contents.isEmpty() ? read.getRootASTElement() == null : contents.get(0) == read.getRootASTElement();
    }
}
