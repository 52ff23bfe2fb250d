package org.holdfast.ui.internal.text.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.holdfast.ui.internal.text.PlanPartitions;

/** A new line begins below the one before, in braces further in; a brace that closes stands below what it closes. */
public final class PlanIndent implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    @NonNullByDefault({})
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (isNewLine(document, command)) {
                newLine(document, command);
            } else if (command.length == 0 && "}".equals(command.text)) {
                close(document, command);
            }
        } catch (BadLocationException e) {
            // the line is typed as it is
        }
    }

    private static boolean isNewLine(IDocument document, DocumentCommand command) {
        return command.length == 0 && command.text != null
                && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        boolean opens = before.stripTrailing().endsWith("{") && isText(document, command.offset);
        String newLine = command.text;
        command.text = newLine + indent + (opens ? STEP : "");
        int end = line.getOffset() + line.getLength();
        if (opens && document.get(command.offset, end - command.offset).isBlank() && isUnclosed(document)) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += newLine + indent + "}";
        }
    }

    private static boolean isText(IDocument document, int offset) throws BadLocationException {
        return offset == 0 || IDocument.DEFAULT_CONTENT_TYPE.equals(TextUtilities.getContentType(document,
                PlanPartitions.PARTITIONING, offset - 1, false));
    }

    // one pass over the characters: some milliseconds for the longest text
    private static boolean isUnclosed(IDocument document) {
        int depth = 0;
        String text = document.get();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth > 0;
    }

    private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.length() >= STEP.length()) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }
}
