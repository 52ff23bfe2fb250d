package org.holdfast.dsl.ide.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.ide.BcpIdeSetup;
import org.holdfast.testing.PlanTexts;
import org.holdfast.testing.lsp.Edits;

/** A plan in an editor, on 23 November 2026; the cursor stands at the {@code |} in the first text. */
final class Editor {
    static {
        PlanLanguage.setUp(
                new BcpIdeSetup(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC)));
    }

    private final XtextResource file;
    private final int cursor;

    private Editor(XtextResource file, int cursor) {
        this.file = file;
        this.cursor = cursor;
    }

    static Editor of(String text, String... others) {
        List<String> texts = new ArrayList<>(List.of(text.replace("|", "")));
        texts.addAll(List.of(others));
        List<XtextResource> files = PlanTexts.load(texts.toArray(String[]::new)).files();
        files.forEach(EcoreUtil::resolveAll);
        return new Editor(files.get(0), text.indexOf('|'));
    }

    static <T> T service(Class<T> type) {
        return PlanLanguage.service(type);
    }

    XtextResource file() {
        return file;
    }

    /** What can be written at the cursor, with what is said of it, in the order in which it is offered. */
    List<String> explained() {
        return entries().stream().map(entry -> entry.getProposal() + ": " + entry.getDescription()
                + (entry.getDocumentation() == null ? "" : ". " + entry.getDocumentation())).toList();
    }

    /** What can be written at the cursor, in the order in which it is offered. */
    List<String> proposals() {
        return entries().stream().map(entry -> entry.getLabel() == null ? entry.getProposal() : entry.getLabel())
                .distinct().toList();
    }

    List<ContentAssistEntry> entries() {
        IdeContentProposalAcceptor acceptor = service(IdeContentProposalAcceptor.class);
        ContentAssistContextFactory contexts = service(ContentAssistContextFactory.class);
        contexts.setPool(service(ExecutorService.class));
        ContentAssistContext[] at = contexts.create(text(), new TextRegion(cursor, 0), cursor, file);
        service(IdeContentProposalProvider.class).createProposals(List.of(at), acceptor);
        List<ContentAssistEntry> entries = new ArrayList<>();
        acceptor.getEntries().forEach(entries::add);
        return entries;
    }

    /** The text after a proposal was accepted, as a client of a server does it. */
    String accepted(String proposal) {
        Document document = new Document(1, text());
        TextEdit edit = service(ContentAssistService.class)
                .createCompletionList(document, file,
                        new CompletionParams(new TextDocumentIdentifier(file.getURI().toString()),
                                document.getPosition(cursor)),
                        CancelIndicator.NullImpl)
                .getItems().stream().map(item -> item.getTextEdit().getLeft())
                .filter(each -> each.getNewText().equals(proposal)).findFirst().orElseThrow();
        return Edits.applied(text(), List.of(edit));
    }

    /** What is said of the word at the cursor, in Markdown; empty if nothing is. */
    String hover() {
        return hoverAt(cursor);
    }

    /** What is said of the word at an offset, in Markdown; empty if nothing is. */
    String hoverAt(int offset) {
        Document document = new Document(1, text());
        Position position = document.getPosition(offset);
        Hover hover = service(IHoverService.class).hover(document, file,
                new HoverParams(new TextDocumentIdentifier(file.getURI().toString()), position),
                CancelIndicator.NullImpl);
        return hover.getContents().isRight() ? hover.getContents().getRight().getValue() : "";
    }

    private String text() {
        return file.getParseResult().getRootNode().getText();
    }
}
