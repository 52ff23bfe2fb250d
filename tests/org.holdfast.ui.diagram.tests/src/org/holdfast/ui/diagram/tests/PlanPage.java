package org.holdfast.ui.diagram.tests;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.ide.IDE;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.ui.diagram.internal.DiagramSpectator;
import org.holdfast.ui.diagram.internal.PlanHost;
import org.holdfast.ui.diagram.plan.PlanDiagram;
import org.holdfast.ui.diagram.plan.Subject;
import org.holdfast.ui.diagram.plan.Viewpoints;
import org.holdfast.ui.diagram.server.DiagramServer;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.holdfast.ui.plan.PlanSession;
import org.holdfast.ui.tests.ScratchProject;
import org.holdfast.ui.tests.Window;

/** A plan whose text is open in the window, and whose diagram is open in a page. */
record PlanPage(IDocument text, PlanHost host, DrivenPage page, List<Request> asked) implements AutoCloseable {

    /** Opens the diagram of dependencies of a plan called {@code shop}. */
    static PlanPage of(ScratchProject scratch, String plan) throws CoreException, IOException {
        return of(scratch, plan, "Dependencies");
    }

    /** Opens a diagram of a plan called {@code shop}. */
    static PlanPage of(ScratchProject scratch, String plan, String name) throws CoreException, IOException {
        IFile file = scratch.file("shop.bcp", plan);
        ITextEditor editor = (ITextEditor) IDE.openEditor(Window.page(), file);
        IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        List<Request> asked = new CopyOnWriteArrayList<>();
        AtomicReference<DiagramServer> server = new AtomicReference<>();
        PlanDiagram diagram = new PlanDiagram(Viewpoints.diagram(name),
                Subject.at(PlanSession.uri(file).appendFragment("shop")), Positions.NONE);
        PlanHost host = new PlanHost(PlanSession.of(scratch.project()), diagram, new Refreshing(server, asked));
        host.begin();
        Window.waitUntil(() -> !host.scene().diagram().nodes().isEmpty(), "the diagram");
        DrivenPage page = DrivenPage.of(host);
        server.set(page.server());
        return new PlanPage(text, host, page, asked);
    }

    /** Runs a script, and gives the text when it has changed. */
    String step(String script) {
        String before = text.get();
        page.run(script);
        Window.waitUntil(() -> !text.get().equals(before), "a change of the text");
        return text.get();
    }

    /** Runs a script, and gives the first thing of a kind that the editor is then asked for, beside changes of the plan. */
    <T extends Request> T asked(Class<T> kind, String script) {
        asked.clear();
        page.run(script);
        Window.waitUntil(() -> asked.stream().anyMatch(kind::isInstance), "a request");
        return asked.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** Takes a picture, if somebody wants to look. */
    void shot(String name) {
        String folder = System.getProperty("fast.shots");
        if (folder != null) {
            page.run("await page.waitForTimeout(600); await page.screenshot({ path: '" + folder + "/" + name
                    + ".png' })");
        }
    }

    @Override
    public void close() {
        page.close();
        host.close();
    }

    private record Refreshing(AtomicReference<DiagramServer> server, List<Request> requests)
            implements DiagramSpectator {
        @Override
        public void changed(Scene scene) {
            DiagramServer known = server.get();
            if (known != null) {
                known.refresh();
            }
        }

        @Override
        public void failed(String reason) {
            server.get().say(reason);
        }

        @Override
        public void told(String message) {
            server.get().say(message);
        }

        @Override
        public void asked(Request request) {
            requests.add(request);
        }
    }
}
