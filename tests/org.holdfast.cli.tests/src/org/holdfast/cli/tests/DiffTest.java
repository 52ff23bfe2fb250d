package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final String OLD = """
            plan novum { steps { b begun } }
            product shop { core needs sell }
            function sell { priority critical MTD 8 h needs send }
            function send { priority low }
            """;
    private static final String NEW = OLD.replace("low }", "critical MTD 4 h }").replace(" needs send }", " }");

    @TempDir
    Path folder;

    @Test
    void twoFilesByWhatTheySay() throws IOException {
        Files.writeString(folder.resolve("old.bcp"), OLD);
        Files.writeString(folder.resolve("new.bcp"), NEW);
        Call.in(folder, "diff", "old.bcp", "new.bcp").ending(0).printing("""
                From old.bcp to new.bcp

                  ~ function sell  no needs, was send
                  ~ function send  MTD 4 h, was not said; priority critical, was low

                Findings that this brings
                  warning B03  send is needed by no offering, directly or through another function
                  warning B08  send is critical, but has no owner

                Findings that this clears
                  warning B01  send has no MTD
                  warning B05  shop (core) needs sell needs send (low); expected critical or high
                  warning B06  sell (critical) needs send (low); expected critical

                2 changes, 2 new findings, 3 cleared.
                """);
        Schemas.assertValid("diff", Call.in(folder, "diff", "--format", "json", "old.bcp", "new.bcp").out());
    }

    @Test
    void nothingButLayout() throws IOException {
        Files.writeString(folder.resolve("old.bcp"), OLD);
        Files.writeString(folder.resolve("new.bcp"), OLD.replace(" ", "\n"));
        Call.in(folder, "diff", "old.bcp", "new.bcp").ending(0)
                .printing("From old.bcp to new.bcp\n\nBoth say the same.\n");
    }

    @Test
    void revisionsOfGit() throws IOException, GitAPIException {
        Path plan = Files.createDirectories(folder.resolve("plans/novum"));
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, plan, OLD, "first");
            commit(git, plan, NEW, "second");
        }
        Files.writeString(plan.resolve("plan.bcp"), NEW.replace("MTD 8 h", "MTD 6 h"));
        assertStarts("From revision HEAD to plans/novum\n\n  ~ function sell  MTD 6 h, was 8 h\n",
                Call.in(folder, "diff", "--git", "HEAD", "plans/novum").ending(0));
        assertStarts("From revision HEAD~1 to revision HEAD\n\n  ~ function sell  no needs, was send\n",
                Call.in(folder, "diff", "--git", "HEAD~1..HEAD", "plans/novum").ending(0));
        assertStarts("From revision HEAD to plans/novum/plan.bcp\n",
                Call.in(folder, "diff", "--git", "HEAD", "plans/novum/plan.bcp").ending(0));
        Call.in(folder, "diff", "--git", "nope", "plans").ending(2).saying("holdfast: there is no revision 'nope'\n");
        Call.in(folder, "diff", "--git", "HEAD", "none").ending(2).saying("holdfast: none does not exist\n");
    }

    @Test
    void aRevisionThatHasErrors() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, folder, "plan novum { RTO }", "broken");
        }
        Call.in(folder, "diff", "--git", "HEAD", ".").ending(2);
        String err = Call.in(folder, "diff", "--git", "HEAD", ".").err();
        assertTrue(err.startsWith("holdfast: revision HEAD: plan.bcp:1:14: unexpected 'RTO'"), err);
    }

    @Test
    void wrongCalls() throws IOException {
        Files.writeString(folder.resolve("old.bcp"), OLD);
        Call.in(folder, "diff", "old.bcp").ending(2)
                .saying("holdfast: expected two paths to compare, or one with --git REV\n");
        Call.in(folder, "diff", "--git", "HEAD", "old.bcp").ending(2)
                .saying("holdfast: " + folder.resolve("old.bcp") + " is in no Git repository\n");
    }

    private static void commit(Git git, Path plan, String text, String message) throws IOException, GitAPIException {
        Files.writeString(plan.resolve("plan.bcp"), text);
        git.add().addFilepattern(".").call();
        git.commit().setMessage(message).setAuthor("Ana", "ana@novum.example")
                .setCommitter("Ana", "ana@novum.example").setSign(Boolean.FALSE).call();
    }

    private static void assertStarts(String expected, Call call) {
        assertTrue(call.out().startsWith(expected), call.out());
    }
}
