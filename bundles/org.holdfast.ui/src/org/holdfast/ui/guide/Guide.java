package org.holdfast.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user guide as web pages, made of the product's documents.
 *
 * @param pages
 *            the folder of the pages
 */
record Guide(Path pages) {

    private static final String HOME = "README";

    /**
     * Makes the pages; some hundred small files.
     *
     * @throws IOException
     *             if documents cannot be read or pages not be written
     */
    static Guide of(Path documents, Path pages) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(documents)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path from = documents.relativize(file);
            String name = String.valueOf(from.getFileName());
            if (name.endsWith(".md")) {
                write(file, pages.resolve(from).resolveSibling(name.replaceAll("md$", "html")),
                        "../".repeat(from.getNameCount() - 1));
            } else if (name.matches(".*\\.(png|svg|jpg)")) {
                copy(Files.newInputStream(file), pages.resolve(from));
            }
        }
        copy(Guide.class.getResourceAsStream("guide.css"), pages.resolve("guide.css"));
        return new Guide(pages);
    }

    private static void write(Path markdown, Path page, String up) throws IOException {
        Files.createDirectories(page.getParent());
        Files.writeString(page, PageRendering.page(Files.readString(markdown), up + "guide.css", up + HOME + ".html"));
    }

    private static void copy(InputStream content, Path to) throws IOException {
        try (content) {
            Files.createDirectories(to.getParent());
            Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The first page. */
    Path home() {
        return page(HOME);
    }

    /** The page of a document, by its path in the folder of documents without its ending; the first page if there is none. */
    Path page(String name) {
        Path page = pages.resolve(name + ".html");
        return Files.exists(page) ? page : pages.resolve(HOME + ".html");
    }
}
