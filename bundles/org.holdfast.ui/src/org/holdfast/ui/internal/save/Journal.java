package org.holdfast.ui.internal.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.holdfast.ui.internal.plan.OpenDocuments;
import org.holdfast.ui.internal.settings.Amount;

/** Keeps unsaved texts aside every few seconds, in the background, as long as they are not saved. */
public final class Journal {

    private final Path folder;
    private final Set<IFile> changed = ConcurrentHashMap.newKeySet();
    private final Job writing = Job.createSystem("Keeping unsaved texts", (ICoreRunnable) monitor -> write());

    /**
     * @param folder
     *            where the texts are kept
     */
    public Journal(Path folder) {
        this.folder = folder;
    }

    /** The folder of the workspace. */
    public static Path folderOfWorkspace() {
        return Platform.getStateLocation(Platform.getBundle("org.holdfast.ui")).append("unsaved").toPath();
    }

    /** Follows all plan files that are open or will be. */
    public void start() {
        OpenDocuments.ALL.addListener(this::changed);
        OpenDocuments.ALL.addSaveListener(this::changed);
        OpenDocuments.ALL.files().forEach(this::changed);
    }

    private void changed(IFile file) {
        // it is not put off by further typing
        if (changed.add(file) && writing.getState() != Job.SLEEPING && writing.getState() != Job.WAITING) {
            // what is lost of typing when the program is killed
            writing.schedule(TimeUnit.SECONDS.toMillis(Amount.KEEPING.value()));
        }
    }

    /** Keeps what is not saved, forgets what is. */
    void write() {
        for (IFile file : Set.copyOf(changed)) {
            changed.remove(file);
            try {
                write(file);
            } catch (IOException e) {
                ILog.of(Journal.class).error("Cannot keep the unsaved text of " + file.getFullPath(), e);
            }
        }
    }

    private void write(IFile file) throws IOException {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                LocationKind.IFILE);
        if (buffer == null || !buffer.isDirty()) {
            UnsavedText.forget(folder, file.getFullPath());
            return;
        }
        Files.createDirectories(folder);
        OpenDocuments.ALL.unsavedText(file).map(text -> new UnsavedText(file.getFullPath(), text).keep(folder))
                .ifPresent(failure -> failure.ifPresent(why -> ILog.of(Journal.class)
                        .error("Cannot keep the unsaved text of " + file.getFullPath() + ": " + why)));
    }
}
