package org.holdfast.ui.internal.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;

/** The plan files that somebody has open, with their unsaved texts. */
public final class OpenDocuments implements IFileBufferListener {

    /** Those of the workbench. */
    public static final OpenDocuments ALL = new OpenDocuments();

    private final Map<IFile, DocumentMirror> mirrors = new ConcurrentHashMap<>();
    private final Map<IDocument, DocumentHistory> histories = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();

    private final CopyOnWriteArrayList<Consumer<IFile>> saved = new CopyOnWriteArrayList<>();

    private OpenDocuments() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
        for (IFileBuffer open : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(open);
        }
    }

    /**
     * @param listener
     *            told of files that are opened or closed and of each change of their texts, by the thread that makes it
     */
    public void addListener(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    /**
     * @param listener
     *            told of files that are saved, or no longer are as they are on disk
     */
    public void addSaveListener(Consumer<IFile> listener) {
        saved.add(listener);
    }

    void removeListener(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    /** The text of a file; empty if nobody has it open. */
    Optional<OpenText> text(IFile file) {
        return Optional.ofNullable(mirrors.get(file)).map(DocumentMirror::text);
    }

    /** The text of a file as a string; empty if nobody has it open. */
    public Optional<String> unsavedText(IFile file) {
        return text(file).map(OpenText::text);
    }

    /** The document of a file; empty if nobody has it open. */
    public Optional<IDocument> document(IFile file) {
        return Optional.ofNullable(mirrors.get(file)).map(DocumentMirror::document);
    }

    /** The file of a document; empty if it is none of a plan in the workspace. */
    public Optional<IFile> file(IDocument document) {
        return mirrors.entrySet().stream().filter(entry -> entry.getValue().document() == document)
                .map(Map.Entry::getKey).findFirst();
    }

    /** All files that are open. */
    public Stream<IFile> files() {
        return mirrors.keySet().stream();
    }

    @Override
    @NonNullByDefault({})
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            file(buffer).ifPresent(file -> {
                DocumentMirror before = mirrors.put(file, new DocumentMirror(text.getDocument(), () -> tell(file)));
                if (before != null) {
                    close(before);
                }
                histories.put(text.getDocument(), new DocumentHistory(file, text.getDocument()));
                tell(file);
            });
        }
    }

    @Override
    @NonNullByDefault({})
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            // by document: the file may have been moved meanwhile
            file(text.getDocument()).ifPresent(file -> {
                close(mirrors.remove(file));
                tell(file);
            });
        }
    }

    private void close(DocumentMirror mirror) {
        mirror.close();
        histories.remove(mirror.document()).close();
    }

    private void tell(IFile file) {
        listeners.forEach(listener -> listener.accept(file));
    }

    private static Optional<IFile> file(IFileBuffer buffer) {
        IPath location = buffer.getLocation();
        return location == null || location.segmentCount() < 2 || !"bcp".equals(location.getFileExtension())
                ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(location)).filter(IFile::exists);
    }

    @Override
    @NonNullByDefault({})
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // seen in the document
    }

    @Override
    @NonNullByDefault({})
    public void bufferContentReplaced(IFileBuffer buffer) {
        // seen in the document
    }

    @Override
    @NonNullByDefault({})
    public void stateChanging(IFileBuffer buffer) {
        // not of interest
    }

    @Override
    @NonNullByDefault({})
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        file(buffer).filter(mirrors::containsKey).ifPresent(file -> saved.forEach(listener -> listener.accept(file)));
    }

    @Override
    @NonNullByDefault({})
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // not of interest
    }

    @Override
    @NonNullByDefault({})
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the buffer is disposed
    }

    @Override
    @NonNullByDefault({})
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the buffer is disposed
    }

    @Override
    @NonNullByDefault({})
    public void stateChangeFailed(IFileBuffer buffer) {
        // nothing has changed
    }
}
