package org.holdfast.ui.guide;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes web pages of the guide's Markdown. What is no Markdown in it stays text. */
final class PageRendering {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading heading) {
                    attributes.put("id", anchor(words(heading)));
                }
            }).build();

    private PageRendering() {}

    /**
     * A page.
     *
     * @param style
     *            the address of its style sheet, from the page
     * @param home
     *            the address of the first page, from the page
     */
    static String page(String markdown, String style, String home) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(target(link.getDestination()));
                visitChildren(link);
            }
        });
        return """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><title>Holdfast guide</title>
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src file: 'self'; img-src file: data:">
				<link rel="stylesheet" href="%s"></head>
				<body><nav><a href="%s">Guide</a></nav><main>
				%s</main></body></html>
				""".formatted(style, home, RENDERER.render(document));
    }

    /** The address of the web page of a page of Markdown; other addresses stay. */
    private static String target(String address) {
        return address.contains("://") ? address : address.replaceFirst("\\.md(#|$)", ".html$1");
    }

    /** As those who read the guide on the web know it. */
    static String anchor(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static String words(Heading heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
