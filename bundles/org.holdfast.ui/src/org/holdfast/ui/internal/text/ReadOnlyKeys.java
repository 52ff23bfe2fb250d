package org.holdfast.ui.internal.text;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says in the status line why keys change nothing, once somebody wanted a file to stay read-only. */
final class ReadOnlyKeys {

    private boolean isTold;

    /** Begins to listen to a viewer. */
    void install(TextViewer viewer) {
        viewer.appendVerifyKeyListener(key -> {
            if (!viewer.isEditable() && isEdit(key)) {
                editor().map(ReadOnlyKeys::reason).ifPresent(ReadOnlyKeys::tell);
                isTold = true;
            }
        });
        viewer.getTextWidget().addCaretListener(moved -> {
            if (isTold) {
                tell(null);
                isTold = false;
            }
        });
    }

    private static boolean isEdit(VerifyEvent key) {
        boolean isCommand = (key.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        return key.doit && !isCommand && (key.character >= ' ' || key.character == SWT.CR || key.character == SWT.BS);
    }

    private static String reason(IEditorPart editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file != null && file.isReadOnly()
                ? file.getName() + " is read-only and stays as it is; its properties say who may write it"
                : "This text cannot be changed here";
    }

    private static void tell(@Nullable String message) {
        editor().ifPresent(editor -> editor.getEditorSite().getActionBars().getStatusLineManager()
                .setErrorMessage(message));
    }

    private static Optional<IEditorPart> editor() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage).map(page -> page.getActiveEditor());
    }
}
