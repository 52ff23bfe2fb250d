package org.holdfast.ui.internal.text;

import java.util.List;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Splits a plan's text into comments, quoted text and the rest, so that a comment of many lines is coloured whole. */
public final class PlanPartitions implements IDocumentSetupParticipant {

    public static final String PARTITIONING = "org.holdfast.ui.partitioning";
    public static final String COMMENT = "org.holdfast.ui.comment";
    public static final String STRING = "org.holdfast.ui.string";

    @Override
    @NonNullByDefault({})
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned) {
            IDocumentPartitioner partitioner = new FastPartitioner(scanner(), new String[] { COMMENT, STRING });
            partitioner.connect(document);
            partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
        }
    }

    private static RuleBasedPartitionScanner scanner() {
        Token comment = new Token(COMMENT);
        Token string = new Token(STRING);
        List<IPredicateRule> rules = List.of(new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment),
                new MultiLineRule("\"", "\"", string, '\\'), new MultiLineRule("'", "'", string, '\\'));
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(rules.toArray(IPredicateRule[]::new));
        return scanner;
    }
}
