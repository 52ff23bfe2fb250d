package org.holdfast.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.holdfast.dsl.services.BcpGrammarAccess;
import org.junit.jupiter.api.Test;

/** The colours of editors without the server know the words of the language. */
class TextMateGrammarTest {
    private static final Path FILE = Path.of(System.getProperty("holdfast.root", "../.."), "editors", "vscode",
            "syntaxes", "bcp.tmLanguage.json");

    @Test
    void isMadeFromTheGrammarOfTheLanguage() throws IOException {
        String made = TextMateGrammar.of(Editor.service(BcpGrammarAccess.class).getGrammar());
        if (Boolean.getBoolean("holdfast.write")) {
            Files.writeString(FILE, made);
        }
        assertEquals(made, Files.readString(FILE), "not made from the grammar as it is; " + TextMateGrammar.HOW);
    }
}
