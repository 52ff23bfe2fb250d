package org.holdfast.ui.internal.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.holdfast.dsl.edit.TextChange;
import org.holdfast.ui.internal.plan.Workers;

/** Offers, at the start, what was not saved when the program was killed. */
public final class Recovery implements IStartup {

    private static final String[] CHOICES = { "Restore", "Discard" };

    @Override
    public void earlyStartup() {
        Path folder = Journal.folderOfWorkspace();
        try {
            List<UnsavedText> unsaved = UnsavedText.in(folder).stream().filter(Recovery::isWanted).toList();
            if (!unsaved.isEmpty()) {
                Workers.ui().execute(() -> offer(unsaved, folder));
            }
        } catch (IOException e) {
            ILog.of(Recovery.class).error("Cannot read the unsaved texts in " + folder, e);
        }
        Journal journal = new Journal(folder);
        journal.start();
        PlatformUI.getWorkbench().addWorkbenchListener(new EndOfJournal(journal));
    }

    /** Whether the file says something else, or is gone. */
    public static boolean isWanted(UnsavedText unsaved) {
        try {
            IFile file = file(unsaved);
            return file.getParent().isAccessible() && !(file.exists() && file.readString().equals(unsaved.text()));
        } catch (CoreException e) {
            return false;
        }
    }

    private static IFile file(UnsavedText unsaved) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(unsaved.file());
    }

    private static void offer(List<UnsavedText> unsaved, Path folder) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        StringBuilder files = new StringBuilder();
        unsaved.forEach(each -> files.append("\n    ").append(each.file().makeRelative()));
        int choice = MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(),
                "Unsaved changes", "Holdfast ended last time before these files were saved:\n" + files
                        + "\n\nRestore the changes? They are put into the editor, where they can be looked at, undone"
                        + " and saved.",
                0, CHOICES);
        for (UnsavedText each : unsaved) {
            if (choice == 0) {
                restore(each);
            } else if (choice == 1) {
                discard(each, folder);
            }
        }
    }

    private static void discard(UnsavedText unsaved, Path folder) {
        try {
            UnsavedText.forget(folder, unsaved.file());
        } catch (IOException e) {
            ILog.of(Recovery.class).error("Cannot discard the unsaved text of " + unsaved.file(), e);
        }
    }

    /**
     * Opens the file and puts the unsaved text into the editor, as a change that can be undone. A file that is gone is put
     * back first, with nothing in it.
     */
    public static void restore(UnsavedText unsaved) {
        try {
            IFile file = file(unsaved);
            if (!file.exists()) {
                file.create(new byte[0], IResource.NONE, null);
            }
            Optional<IDocument> opened = open(file);
            if (opened.isPresent()) {
                IDocument document = opened.get();
                TextChange change = TextChange.between(document.get(), unsaved.text());
                if (!change.isNone()) {
                    document.replace(change.offset(), change.length(), change.text());
                }
            }
        } catch (CoreException | BadLocationException e) {
            ILog.of(Recovery.class).error("Cannot restore the unsaved text of " + unsaved.file(), e);
        }
    }

    private static Optional<IDocument> open(IFile file) throws CoreException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        IWorkbenchPage page = window.getActivePage();
        return page != null && IDE.openEditor(page, file) instanceof ITextEditor editor
                ? Optional.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
                : Optional.empty();
    }
}
