package org.holdfast.dsl.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;

/** Completion for clients of a server: what is accepted within a word takes the place of the whole word. */
@NonNullByDefault({})
public class WordCompletion extends ContentAssistService {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern REST_OF_DATE = Pattern.compile("[0-9-]*");
    private static final Pattern REST_OF_WORD = Pattern.compile("[A-Za-z0-9_]*");

    @Override
    protected CompletionItem toCompletionItem(ContentAssistEntry entry, int cursor, Position position,
            Document document) {
        CompletionItem item = super.toCompletionItem(entry, cursor, position, document);
        if (entry.getPrefix() != null && !entry.getPrefix().isEmpty()) {
            Pattern rest = DATE.matcher(entry.getProposal()).matches() ? REST_OF_DATE : REST_OF_WORD;
            Matcher behind = rest.matcher(document.getContents()).region(cursor, document.getContents().length());
            int end = behind.lookingAt() ? behind.end() : cursor;
            item.getTextEdit().getLeft().getRange().setEnd(document.getPosition(end));
        }
        return item;
    }
}
