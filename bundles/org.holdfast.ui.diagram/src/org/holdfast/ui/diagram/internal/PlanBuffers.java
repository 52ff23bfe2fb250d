package org.holdfast.ui.diagram.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * The texts of a plan, which a diagram may change each of, opened as text editors open them: for each there is one document,
 * one state of what is saved, and one stack of what can be undone, whichever editors are open.
 */
@NonNullByDefault({})
final class PlanBuffers extends FileBufferAdapter implements IUndoContext {
    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    private final Map<IFile, ITextFileBuffer> open = new HashMap<>();
    private final Runnable changed;
    private boolean closed;

    /**
     * @param changed
     *            is called when a file becomes dirty, is saved or goes, on any thread
     */
    PlanBuffers(Runnable changed) {
        this.changed = changed;
        buffers.addFileBufferListener(this);
    }

    /** Opens what is not open yet; what cannot be read stays closed. */
    synchronized void open(Collection<IFile> files) {
        for (IFile file : files) {
            if (!closed && !open.containsKey(file)) {
                try {
                    buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
                    ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
                    DocumentUndoManagerRegistry.connect(buffer.getDocument());
                    // without a client of its own it keeps no record
                    undo(buffer).connect(this);
                    open.put(file, buffer);
                } catch (CoreException e) {
                    ILog.of(PlanBuffers.class).warn(file.getName() + " cannot be opened", e);
                }
            }
        }
    }

    synchronized boolean isDirty() {
        return open.values().stream().anyMatch(IFileBuffer::isDirty);
    }

    /** Saves what is dirty. */
    void save(IProgressMonitor monitor) throws CoreException {
        List<ITextFileBuffer> dirty = all().stream().filter(IFileBuffer::isDirty).toList();
        SubMonitor progress = SubMonitor.convert(monitor, dirty.size());
        for (ITextFileBuffer buffer : dirty) {
            buffer.commit(progress.split(1), true);
        }
    }

    /** Saves what is dirty, and tells if that cannot be done. */
    void save(IProgressMonitor monitor, Shell shell) {
        try {
            save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(shell, "Save", "The plan cannot be saved.", e.getStatus());
        }
    }

    private synchronized List<ITextFileBuffer> all() {
        return new ArrayList<>(open.values());
    }

    /** The context of what is done in one of the files: for steps beside those of its text. */
    synchronized IUndoContext contextOf(IFile file) {
        ITextFileBuffer buffer = open.get(file);
        return buffer == null ? this : context(buffer);
    }

    private static IUndoContext context(ITextFileBuffer buffer) {
        return undo(buffer).getUndoContext();
    }

    private static IDocumentUndoManager undo(ITextFileBuffer buffer) {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument());
    }

    @Override
    public String getLabel() {
        return "Plan";
    }

    /** What is done in any of the texts can be undone here, the last first. */
    @Override
    public boolean matches(IUndoContext context) {
        return context == this || all().stream().anyMatch(buffer -> context(buffer).matches(context));
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        changed.run();
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        changed.run();
    }

    /** Closes what was opened here. */
    synchronized void close() {
        closed = true;
        buffers.removeFileBufferListener(this);
        open.forEach((file, buffer) -> {
            undo(buffer).disconnect(this);
            DocumentUndoManagerRegistry.disconnect(buffer.getDocument());
            try {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
            } catch (CoreException e) {
                ILog.of(PlanBuffers.class).warn(file.getName() + " cannot be closed", e);
            }
        });
        open.clear();
    }
}
