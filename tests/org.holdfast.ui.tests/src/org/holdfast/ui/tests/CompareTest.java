package org.holdfast.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.holdfast.ui.internal.compare.PlanStructure;
import org.junit.jupiter.api.Test;

/** Versions of a plan file are compared by what they say. */
class CompareTest {

    private static final String PLAN = "plan p\nsystem crm {\n    RTO 4 h\n}\nsystem web\n";

    @Test
    void showsTheElementsThatSaySomethingElseThanWhatIsSaved() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("compared")) {
            PlanEditor editor = PlanEditor.open(scratch.file("a.bcp", PLAN));
            editor.document().replace(PLAN.indexOf('4'), 1, "8");
            editor.document().replace(editor.document().getLength() - 1, 0, " // laid\n   // out");

            run("org.holdfast.ui.compareWithSaved");

            Window.waitFor(List.of("crm  system"), CompareTest::changed);
            Window.page().closeEditor(Window.page().getActiveEditor(), false);
        }
    }

    @Test
    void showsWhatChangedSinceTheLastCommit() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("committed")) {
            IFile file = scratch.file("a.bcp", PLAN);
            try (Git git = Git.init().setDirectory(scratch.project().getLocation().toFile()).call()) {
                git.add().addFilepattern("a.bcp").call();
                git.commit().setMessage("first").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org")
                        .setSign(Boolean.FALSE).call();
            }
            PlanEditor editor = PlanEditor.open(file);
            editor.document().replace(PLAN.length(), 0, "system added\n");

            run("org.holdfast.ui.compareWithCommit");

            Window.waitFor(List.of("added  system"), CompareTest::changed);
            Window.page().closeEditor(Window.page().getActiveEditor(), false);
        }
    }

    /** As the view of a file's history compares. */
    @Test
    void showsWhatChangedSinceAnEarlierSave() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("history")) {
            IFile file = scratch.file("a.bcp", PLAN);
            PlanEditor editor = PlanEditor.open(file);
            editor.document().replace(PLAN.indexOf("web"), 3, "shop");
            editor.editor().doSave(null);
            editor.document().replace(editor.document().getLength(), 0, "  // by the way\n");
            editor.editor().doSave(null);
            IFileState[] states = file.getHistory(null);
            assertEquals(2, states.length, "what was saved before");
            ResourceNode now = new ResourceNode(file);
            HistoryItem first = new HistoryItem(now, states[1]);

            CompareUI.openCompareEditor(new CompareEditorInput(new CompareConfiguration()) {
                @Override
                protected Object prepareInput(@Nullable IProgressMonitor monitor) {
                    return new DiffNode(now, first);
                }
            });

            Window.waitFor(List.of("shop  system", "web  system"), CompareTest::changed);
            Window.page().closeEditor(Window.page().getActiveEditor(), false);
        }
    }

    @Test
    void takesElementsOfTheSameSortAndNameForTheSame() {
        assertEquals(structure("plan p\nsystem crm { RTO 4 h }"),
                structure("// more\nplan p\nsystem crm {\n RTO 8 h }"));
    }

    private static List<Object> structure(String text) {
        IStructureComparator file = new PlanStructure().getStructure(new TextOfVersion(text));
        return List.of(file.getChildren());
    }

    /** The elements that the outline lists. */
    private static List<String> changed() {
        return Window.page().getActiveEditor() == null ? List.of()
                : trees(Window.shell()).flatMap(tree -> Stream.of(tree.getItems())).map(TreeItem::getText)
                        .filter(text -> text.endsWith("  system")).toList();
    }

    private static Stream<Tree> trees(Control control) {
        return control instanceof Tree tree ? Stream.of(tree).filter(Tree::isVisible)
                : control instanceof Composite parts ? Stream.of(parts.getChildren()).flatMap(CompareTest::trees)
                        : Stream.empty();
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }
}
