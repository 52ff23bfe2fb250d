package org.holdfast.ui.internal.text;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.FastPartitioner;

/** Splits a plan's text into comments, quoted text and the rest, so that a comment of many lines is coloured whole. */
public final class PlanPartitions implements IDocumentSetupParticipant {

    public static final String PARTITIONING = "org.holdfast.ui.partitioning";
    public static final String COMMENT = "org.holdfast.ui.comment";
    public static final String STRING = "org.holdfast.ui.string";

    @Override
    @NonNullByDefault({})
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned) {
            FastPartitioner partitioner = partitioner();
            // when somebody asks: a long text is to be shown first
            partitioner.connect(document, true);
            partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
        }
    }

    /** Splits a text; to be connected to it. */
    public static FastPartitioner partitioner() {
        return new FastPartitioner(new PlanPartitionScanner(), new String[] { COMMENT, STRING });
    }
}
