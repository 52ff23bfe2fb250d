package org.holdfast.ui.internal.text.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.formatting2.PlanFormatter;
import org.holdfast.ui.internal.plan.DocumentEdits;
import org.holdfast.ui.internal.plan.Workers;
import org.holdfast.ui.internal.text.PlanTextEditor;
import org.holdfast.ui.plan.PlanServices;

/** Brings the text, or the selected lines, to the canonical layout. */
public final class Format extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        PlanTextEditor.of(event).filter(PlanTextEditor::isChangeable).ifPresent(Format::format);
        return null;
    }

    private static void format(PlanTextEditor on) {
        long before = ((IDocumentExtension4) on.document()).getModificationStamp();
        on.edited().<List<TextEdit>>read(file -> edits(file, on.selection())).thenAcceptAsync(edits -> {
            if (((IDocumentExtension4) on.document()).getModificationStamp() == before) {
                edits.ifPresentOrElse(found -> apply(on, found),
                        () -> on.tell("The text cannot be read: mend the errors first"));
            }
        }, Workers.ui());
    }

    private static Optional<List<TextEdit>> edits(XtextResource file, ITextSelection selection) {
        if (file.getParseResult().hasSyntaxErrors()) {
            return Optional.empty();
        }
        List<TextEdit> edits = PlanServices.get(PlanFormatter.class).edits(file);
        int start = selection.getOffset();
        int end = start + selection.getLength();
        return Optional.of(selection.getLength() == 0 ? edits
                : edits.stream().filter(edit -> edit.end() >= start && edit.offset() <= end).toList());
    }

    private static void apply(PlanTextEditor on, List<TextEdit> edits) {
        try {
            if (!edits.isEmpty()) {
                DocumentEdits.apply(on.document(), edits);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("edits of another text", e); // the stamp was that of the text
        }
    }
}
