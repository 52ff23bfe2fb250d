package org.holdfast.ui.internal.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.NotPlanText;
import org.holdfast.dsl.plan.PlanText;
import org.holdfast.ui.internal.save.PlanFileWriter;

/** The change of one file by an edit: made, taken back, made again, in turn. */
final class FileChange {

    /** Edits, and the text that they are for. */
    private record Turn(TextMark from, List<TextEdit> edits) {}

    private final IFile file;
    private Turn next;
    private Turn after;

    /**
     * @param text
     *            what the file says before
     * @param edits
     *            in order and without overlap
     */
    FileChange(IFile file, String text, List<TextEdit> edits) {
        this.file = file;
        next = new Turn(new TextMark(text), List.copyOf(edits));
        after = new Turn(new TextMark(TextEdits.apply(text, edits)), reverse(text, edits));
    }

    private static List<TextEdit> reverse(String text, List<TextEdit> edits) {
        List<TextEdit> reverse = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : edits) {
            reverse.add(new TextEdit(edit.file(), edit.offset() + moved, edit.text().length(),
                    text.substring(edit.offset(), edit.end())));
            moved += edit.text().length() - edit.length();
        }
        return reverse;
    }

    IFile file() {
        return file;
    }

    boolean isOpen() {
        return OpenDocuments.ALL.document(file).isPresent();
    }

    /** The context of what is done to a file that is not open. */
    static IUndoContext closed(IFile file) {
        return new ObjectUndoContext(file, file.getName());
    }

    /** Whether the file says what it must for the next turn. */
    boolean isDue() {
        return text().filter(next.from()::isOf).isPresent();
    }

    /** Whether the file says already what the next turn would make of it. */
    boolean isDone() {
        return text().filter(after.from()::isOf).isPresent();
    }

    private Optional<String> text() {
        return OpenDocuments.ALL.unsavedText(file).or(() -> onDisk(file));
    }

    private static Optional<String> onDisk(IFile file) {
        try {
            return Optional.of(PlanText.read(Path.of(FileAddress.of(file).toFileString())));
        } catch (NotPlanText gone) {
            return Optional.empty();
        }
    }

    /** Where the next turn begins. */
    int place() {
        return next.edits().get(0).offset();
    }

    /** Makes the next turn in the document of a file that is open and due; on the thread of the user interface. */
    void change(IDocument document) {
        next.from().isIn(document);
        try {
            DocumentEdits.apply(document, next.edits(), after.from().stampIn(document));
        } catch (BadLocationException e) {
            throw new IllegalStateException("edits of another text", e); // the text was that of the edits
        }
        pass();
    }

    /** Makes the next turn of a file that is not open. */
    void write() throws CoreException {
        String text = onDisk(file).filter(next.from()::isOf).orElseThrow(() -> new CoreException(
                Status.error(file.getName() + " has been changed by somebody else just now")));
        PlanFileWriter.write(file, TextEdits.apply(text, next.edits()), null);
        pass();
    }

    /** Leaves the next turn out: somebody else has made it. */
    void pass() {
        Turn made = next;
        next = after;
        after = made;
    }
}
