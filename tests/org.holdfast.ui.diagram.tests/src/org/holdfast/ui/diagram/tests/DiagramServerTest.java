package org.holdfast.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.ui.diagram.server.DiagramHost;
import org.holdfast.ui.diagram.server.DiagramServer;
import org.holdfast.ui.diagram.server.Request;
import org.holdfast.ui.diagram.server.Scene;
import org.junit.jupiter.api.Test;

/** The server understands all that a client can send, and outlives what it does not. */
class DiagramServerTest {

    private static final int PATIENCE = 20;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final List<Request> requests = new ArrayList<>();

    @Test
    void handsEveryOperationOnAndStaysConnected() throws Exception {
        try (DiagramServer server = started()) {
            operation(server, "'kind':'createNode','elementTypeId':'element:System','location':{'x':3,'y':4}");
            operation(server,
                    "'kind':'createNode','elementTypeId':'element:Vm','location':{'x':3,'y':4},'containerId':'h'");
            operation(server,
                    "'kind':'createEdge','elementTypeId':'line:Need','sourceElementId':'a','targetElementId':'b'");
            operation(server, "'kind':'reconnectEdge','edgeElementId':'e','sourceElementId':'a','targetElementId':'c'");
            operation(server, "'kind':'applyLabelEdit','labelId':'a#label','text':'New'");
            operation(server, "'kind':'deleteElement','elementIds':['a','a#label','e']");
            operation(server,
                    "'kind':'changeBounds','newBounds':[{'elementId':'a','newPosition':{'x':1,'y':2},'newSize':{'width':30,'height':40}}]");
            operation(server, "'kind':'layout','elementIds':[]");
            operation(server,
                    "'kind':'compound','operationList':[{'kind':'deleteElement','isOperation':true,'elementIds':['x']}]");
            operation(server,
                    "'kind':'changeRoutingPoints','newRoutingPoints':[{'elementId':'e','newRoutingPoints':[{'x':1,'y':2}]}]");
            operation(server,
                    "'kind':'changeContainer','elementId':'a','targetContainerId':'b','location':{'x':1,'y':2}");
            operation(server, "'kind':'compound','operationList':["
                    + "{'kind':'changeContainer','isOperation':true,'elementId':'a','targetContainerId':'diagram-root','location':{'x':1,'y':2}},"
                    + "{'kind':'changeContainer','isOperation':true,'elementId':'b','targetContainerId':'diagram-root','location':{'x':3,'y':4}},"
                    + "{'kind':'changeRoutingPoints','isOperation':true,'newRoutingPoints':[]}]");
            operation(server, "'kind':'cut','editorContext':{'selectedElementIds':['a']}");
            operation(server, "'kind':'paste','clipboardData':{},'editorContext':{'selectedElementIds':[]}");
            action(server, "'kind':'glspUndo'");
            action(server, "'kind':'glspRedo'");
            action(server, "'kind':'saveModel'");
            action(server, "'kind':'holdfast.ask','what':'reveal','elements':['a#label']");
            action(server, "'kind':'holdfast.ask','what':'look','layers':['People'],'filters':[]");
            action(server, "'kind':'holdfast.ask','what':'apply','tool':'CloseAll','elements':['a','a#label','b']");
            action(server, "'kind':'holdfast.ask','what':'typing'");
            action(server, "'kind':'holdfast.ask','what':'typed'");
            action(server, "'kind':'holdfast.ask','what':'dance'");

            alive(server);
            assertEquals(List.of(new Request.Create("System", Optional.empty(), new Point(3, 4)),
                    new Request.Create("Vm", Optional.of("h"), new Point(3, 4)), new Request.Connect("Need", "a", "b"),
                    new Request.Reconnect("e", "a", "c"), new Request.Rename("a", "New"),
                    new Request.Delete(List.of("a", "e")), new Request.Move(Map.of("a", new Bounds(1, 2, 30, 40))),
                    new Request.Arrange(), new Request.Delete(List.of("x")),
                    new Request.Put(Map.of("a", new Point(1, 2)), Optional.of("b")),
                    new Request.Put(Map.of("a", new Point(1, 2), "b", new Point(3, 4)), Optional.empty()),
                    new Request.Undo(), new Request.Redo(),
                    new Request.Save(), new Request.Reveal("a"),
                    new Request.Look(Set.of("People"), Set.of()),
                    new Request.Apply("CloseAll", List.of("a", "b")), new Request.Typing(true),
                    new Request.Typing(false)), requests);
        }
    }

    @Test
    void outlivesWhatIsNoMessage() throws Exception {
        try (DiagramServer server = started()) {
            server.receive("no json");
            server.receive("{}");
            server.receive("{\"jsonrpc\":\"2.0\",\"method\":\"dance\"}");
            action(server, "'kind':'unheardOf'");
            alive(server);
        }
    }

    private DiagramServer started() throws Exception {
        DiagramServer server = new DiagramServer(new Nothing(), messages::add);
        call(server, 1, "initialize", "{'applicationId':'test','protocolVersion':'1.0.0'}");
        assertTrue(await("\"id\":1").contains("result"));
        call(server, 2, "initializeClientSession",
                "{'clientSessionId':'d','diagramType':'holdfast','clientActionKinds':['setModel','updateModel',"
                        + "'setDirtyState','holdfast.surroundings','startProgress','endProgress','status']}");
        await("\"id\":2");
        return server;
    }

    private void alive(DiagramServer server) throws Exception {
        action(server, "'kind':'requestModel','requestId':'r1','options':{}");
        assertFalse(await("\"setModel\"").isEmpty());
    }

    private static void operation(DiagramServer server, String fields) {
        action(server, fields + ",'isOperation':true");
    }

    private static void action(DiagramServer server, String fields) {
        server.receive(("{'jsonrpc':'2.0','method':'process','params':{'clientId':'d','action':{" + fields + "}}}")
                .replace('\'', '"'));
    }

    private static void call(DiagramServer server, int id, String method, String parameters) {
        server.receive(("{'jsonrpc':'2.0','id':" + id + ",'method':'" + method + "','params':" + parameters + "}")
                .replace('\'', '"'));
    }

    /** The next message that has such words. */
    private String await(String words) throws InterruptedException {
        String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        while (message != null && !message.contains(words)) {
            message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        }
        return message == null ? "" : message;
    }

    private final class Nothing implements DiagramHost {
        @Override
        public Scene scene() {
            return Scene.EMPTY;
        }

        @Override
        public Optional<String> icon(String uri) {
            return Optional.empty();
        }

        @Override
        public void ask(Request request) {
            requests.add(request);
        }

        @Override
        public boolean mayBegin(String tool, String source) {
            return true;
        }

        @Override
        public boolean mayJoin(String tool, String source, String target) {
            return true;
        }
    }
}
