package org.holdfast.ui.internal.save;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/** Saves plan files as a whole: who reads one at any moment sees the old text or the new one, never half of it. */
public final class PlanDocumentProvider extends TextFileDocumentProvider {

    @Override
    @NonNullByDefault({})
    protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite)
            throws CoreException {
        FileInfo info = getFileInfo(element);
        if (info != null) {
            Optional<IFile> file = replaceable(element, info, overwrite);
            if (file.isPresent()) {
                return new Save(info, file.get());
            }
        }
        return super.createSaveOperation(element, document, overwrite);
    }

    /** The file, if it can be replaced; what is unusual about others is for the platform to handle. */
    private static Optional<IFile> replaceable(Object element, FileInfo info, boolean overwrite) {
        ITextFileBuffer buffer = info.fTextFileBuffer;
        return element instanceof IFileEditorInput input && buffer.getDocument() != null
                && StandardCharsets.UTF_8.name().equals(buffer.getEncoding()) && input.getFile().exists()
                && input.getFile().getLocation() != null && (overwrite || buffer.isSynchronized())
                        ? Optional.of(input.getFile())
                        : Optional.empty();
    }

    /** Replaces the file, then has the buffer take note that it is saved. */
    private static final class Save extends DocumentProviderOperation {

        private final FileInfo info;
        private final IFile file;

        Save(FileInfo info, IFile file) {
            this.info = info;
            this.file = file;
        }

        @Override
        @NonNullByDefault({})
        protected void execute(IProgressMonitor monitor) throws CoreException {
            if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
                markers.updateMarkers(info.fTextFileBuffer.getDocument());
            }
            PlanFileWriter.write(file, info.fTextFileBuffer.getDocument().get(), monitor);
            // what it reads is what it has: only its state changes
            info.fTextFileBuffer.revert(monitor);
        }

        @Override
        public @Nullable ISchedulingRule getSchedulingRule() {
            return PlanFileWriter.rule(file);
        }
    }
}
