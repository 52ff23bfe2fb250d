package org.holdfast.dsl.tests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsFineInAPlan() throws IOException {
        write("plan.bcp", "plan p".getBytes(StandardCharsets.UTF_8));
        write("empty.bcp", new byte[0]);
        Problems.inPlan(load());
    }

    @Test
    void someFileHoldsThePlan() throws IOException {
        write("a.bcp", new byte[0]);
        write("b.bcp", "system crm".getBytes(StandardCharsets.UTF_8));
        Problems.inPlan(load(), "a.bcp:1:1: no file holds the plan; begin one with: plan name { … }");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("a.bcp", "\uFEFFplan p { foo }".getBytes(StandardCharsets.UTF_8));
        assertEquals(9, load().problems().get(0).offset());
        assertEquals(10, load().problems().get(0).column());
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        write("a.bcp", "plan p\r\nsystem a\r\nsystem b { on x }\r\n".getBytes(StandardCharsets.UTF_8));
        Problems.inPlan(load(), "a.bcp:3:15: no host or vm named 'x'");
    }

    @Test
    void utf16IsRefused() throws IOException {
        write("a.bcp", "plan p".getBytes(StandardCharsets.UTF_16));
        write("b.bcp", "plan p".getBytes(StandardCharsets.UTF_16LE));
        Problems.inPlan(load(),
                "a.bcp:1:1: the file is not UTF-8 text (looks like UTF-16, byte 1 is 0xFE); save it as UTF-8",
                "b.bcp:1:2: the file is not UTF-8 text (looks like UTF-16, byte 2 is 0x00); save it as UTF-8");
    }

    @Test
    void latin1IsRefusedAtItsFirstSuchLetter() throws IOException {
        write("a.bcp", "plan p\nsite z \"Zürich\"".getBytes(StandardCharsets.ISO_8859_1));
        Problems.inPlan(load(),
                "a.bcp:2:10: the file is not UTF-8 text (looks like Latin-1, byte 17 is 0xFC); save it as UTF-8");
    }

    @Test
    void binaryIsRefused() throws IOException {
        write("a.bcp", new byte[] { 'P', 'K', 3, 4, 5, 6, 7, 1, 1, 1, 1, 1, 1, (byte) 0x88, 3, 4 });
        write("b.bcp", new byte[] { 'p', 'l', 'a', 'n', 0, 'x', 'y', 'z', 'x', 'y', 'z' });
        Problems.inPlan(load(),
                "a.bcp:1:14: the file is not UTF-8 text (looks like no text at all, byte 14 is 0x88); save it as UTF-8",
                "b.bcp:1:5: the file is not UTF-8 text (looks like no text at all, byte 5 is 0x00); save it as UTF-8");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemOfIt() {
        LoadedPlan plan = PlanTexts.service(PlanLoader.class).load(List.of(folder.resolve("missing.bcp")));
        Problems.inPlan(plan,
                "missing.bcp:1:1: the file cannot be read; check that it exists and its permissions");
    }

    private LoadedPlan load() throws IOException {
        try (var files = Files.list(folder)) {
            return PlanTexts.service(PlanLoader.class).load(files.toList());
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
