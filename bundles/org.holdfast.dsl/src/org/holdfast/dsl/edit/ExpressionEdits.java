package org.holdfast.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.holdfast.dsl.edit.Alignment.Hunk;
import org.holdfast.dsl.edit.ExpressionWords.Word;

/**
 * Brings an expression to another one word by word, so that comments and line breaks between the words that stay are
 * kept. Parentheses that say nothing stay as well. Whatever comes out is read once more: if it is not what was wanted,
 * nothing is proposed.
 */
final class ExpressionEdits {
    private final Language language;
    private final URI file;
    private final ExpressionWords written;
    private final ExpressionWords wanted;

    /**
     * @param written
     *            the expression in the file
     * @param wanted
     *            the canonical text of another one
     */
    ExpressionEdits(Language language, URI file, INode written, String wanted) {
        this.language = language;
        this.file = file;
        this.written = ExpressionWords.of(written);
        this.wanted = ExpressionWords.of(language.expression(wanted).getRootNode());
    }

    /** The edits that make the written expression the wanted one; empty if that cannot be done word by word. */
    Optional<List<TextEdit>> edits(EObject expression) {
        List<Hunk<Word>> all = Alignment.hunks(written.words(), wanted.words(),
                Word::isSame);
        List<Hunk<Word>> careful = all.stream().map(this::keepingParentheses)
                .filter(hunk -> hunk.isRemoval() || !hunk.added().isEmpty()).toList();
        return List.of(careful, all).stream().map(this::edits).filter(edits -> says(edits, expression)).findFirst();
    }

    /** Parentheses at either end of what is removed are mostly those of a part that stays. */
    private Hunk<Word> keepingParentheses(Hunk<Word> hunk) {
        int from = hunk.from();
        int to = hunk.to();
        while (from < to && written.words().get(from).isParenthesis()) {
            from++;
        }
        while (to > from && written.words().get(to - 1).isParenthesis()) {
            to--;
        }
        return new Hunk<>(from - 1, from, to, hunk.added());
    }

    private boolean says(List<TextEdit> edits, EObject expression) {
        List<TextEdit> inside = edits.stream().map(edit -> new TextEdit(file, edit.offset() - written.start(),
                edit.length(), edit.text())).toList();
        IParseResult result = language.expression(TextEdits.apply(written.text(), inside));
        return !result.hasSyntaxErrors() && EcoreUtil.equals(expression, result.getRootASTElement());
    }

    private List<TextEdit> edits(List<Hunk<Word>> hunks) {
        List<TextEdit> edits = new ArrayList<>();
        for (Hunk<Word> hunk : hunks) {
            if (hunk.added().isEmpty()) {
                edits.add(cut(hunk));
            } else if (hunk.isRemoval()) {
                edits.add(edit(written.words().get(hunk.from()).start(), written.words().get(hunk.to() - 1).end(),
                        wanted.between(hunk.added().getFirst(), hunk.added().getLast())));
            } else {
                edits.add(insert(hunk));
            }
        }
        return edits;
    }

    /** With the blanks before or after it; a comment there stays. */
    private TextEdit cut(Hunk<Word> hunk) {
        int start = written.words().get(hunk.from()).start();
        int end = written.words().get(hunk.to() - 1).end();
        boolean first = hunk.from() == 0 || written.words().get(hunk.from() - 1).end() == start;
        return first ? edit(start, written.isBlankAfter(hunk.to() - 1) ? written.startAfter(hunk.to() - 1) : end, "")
                : edit(written.isBlankAfter(hunk.from() - 1) ? written.words().get(hunk.from() - 1).end() : start, end,
                        "");
    }

    /** Beside the word from which nothing separates it; blanks that are there already are not written again. */
    private TextEdit insert(Hunk<Word> hunk) {
        Word first = hunk.added().getFirst();
        Word last = hunk.added().getLast();
        String text = wanted.between(first, last);
        String before = wanted.gapBefore(first);
        String after = wanted.gapAfter(last);
        boolean atEnd = hunk.kept() == written.words().size() - 1;
        if (atEnd || hunk.kept() >= 0 && before.isEmpty()) {
            int place = written.words().get(hunk.kept()).end();
            boolean touches = !atEnd && written.startAfter(hunk.kept()) == place;
            return edit(place, place, before + text + (touches ? after : ""));
        }
        int place = hunk.kept() < 0 ? written.start() : written.startAfter(hunk.kept());
        boolean touches = hunk.kept() >= 0 && written.words().get(hunk.kept()).end() == place;
        return edit(place, place, (touches ? before : "") + text + after);
    }

    private TextEdit edit(int start, int end, String text) {
        return new TextEdit(file, start, end - start, text);
    }
}
