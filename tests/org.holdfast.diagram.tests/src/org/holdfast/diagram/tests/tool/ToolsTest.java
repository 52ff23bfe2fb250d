package org.holdfast.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.holdfast.diagram.description.Tool.End;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.tool.ToolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ToolsTest {
    private final Board board = Board.of(new Railway("CFR").region("South", "").region("Hills", "South")
            .station("Brasov", "Hills").station("Sinaia", "Hills").station("Ploiesti", "South")
            .track("m1", "Ploiesti", "Brasov", 107).relief("Brasov", "Sinaia"));

    private static void assertFails(String message, Executable tool) {
        assertEquals(message, assertThrows(ToolException.class, tool).getMessage());
    }

    @Test
    void createsOnTheGroundAndInContainers() {
        board.tools().creating().create("CreateRegion", Optional.empty());
        board.tools().creating().create("CreateStation", Optional.of("RegionBox:new1"));

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov"
                    StationBox:Sinaia "Sinaia"
                  StationBox:Ploiesti "Ploiesti"
                RegionBox:new1 "new1"
                  StationBox:new2 "new2"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                ReliefEdge:StationBox:Brasov>StationBox:Sinaia: StationBox:Brasov -> StationBox:Sinaia
                """, board.outline());
        assertEquals(List.of("<region>", "<station>"), board.changes);
    }

    @Test
    void createsOnlyWhereWhatIsCreatedIsShown() {
        assertFalse(board.tools().creating().canCreate("CreateStation", Optional.empty()));
        assertFails("'<station>' cannot be used here.",
                () -> board.tools().creating().create("CreateStation", Optional.empty()));
        assertFails("'<region>' cannot be used in 'Brasov'.",
                () -> board.tools().creating().create("CreateRegion", Optional.of("StationBox:Brasov")));
        assertEquals(List.of(), board.changes);
    }

    @Test
    void createsOnlyWhileThePreconditionHolds() {
        board.tools().creating().create("CreateStation", Optional.of("RegionBox:Hills"));

        assertFails("'<station>' cannot be used in 'Hills'.",
                () -> board.tools().creating().create("CreateStation", Optional.of("RegionBox:Hills")));
    }

    @Test
    void cannotBeUsedWhereThePreconditionFails() {
        Board failing = new Board(board.railway, Railway.read(Railway.text("precondition=\"service:container.hasRoom\"",
                "precondition=\"service:container.fails\"").replace("inputLabelExpression=\"feature:name\"",
                        "inputLabelExpression=\"service:fails\""))
                .diagram("Map").orElseThrow());
        Railway.set(board.railway.named("Hills"), "name", "Brasov");

        assertFalse(failing.tools().creating().canCreate("CreateStation", Optional.of("RegionBox:Brasov")));
        assertEquals(Optional.of("?"), failing.tools().editing().editedLabel("StationBox:Brasov~2"));
    }

    @Test
    void connectsTwoNodes() {
        board.tools().connecting().connect("CreateTrack", "StationBox:Sinaia", "StationBox:Brasov");

        assertTrue(board.outline().contains("TrackEdge:new1: StationBox:Sinaia -> StationBox:Brasov \"1 km\"\n"));
    }

    @Test
    void connectsOnlyWhatThePreconditionsAllow() {
        Railway.set(board.railway.named("Ploiesti"), "staffed", false);

        assertTrue(board.tools().connecting().canStart("CreateTrack", "StationBox:Brasov"));
        assertFalse(board.tools().connecting().canStart("CreateTrack", "StationBox:Ploiesti"));
        assertFalse(board.tools().connecting().canStart("CreateTrack", "RegionBox:Hills"));
        assertFails("'<track>' cannot be used from 'Brasov' to 'Brasov'.",
                () -> board.tools().connecting().connect("CreateTrack", "StationBox:Brasov", "StationBox:Brasov"));
    }

    @Test
    void hangsEitherEndOfAnEdgeToAnotherNode() {
        board.tools().reconnecting().reconnect("TrackEdge:m1", End.TARGET, "StationBox:Sinaia");
        assertTrue(board.outline().contains("TrackEdge:m1: StationBox:Ploiesti -> StationBox:Sinaia"));

        board.tools().reconnecting().reconnect("TrackEdge:m1", End.SOURCE, "StationBox:Brasov");
        assertTrue(board.outline().contains("TrackEdge:m1: StationBox:Brasov -> StationBox:Sinaia"));
    }

    @Test
    void putsWhatIsDraggedIntoAnotherContainer() {
        board.tools().dropping().drop("StationBox:Sinaia", Optional.of("RegionBox:South"));

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov"
                  StationBox:Ploiesti "Ploiesti"
                  StationBox:Sinaia "Sinaia"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                ReliefEdge:StationBox:Brasov>StationBox:Sinaia: StationBox:Brasov -> StationBox:Sinaia
                """, board.outline());
        assertEquals(List.of("Resettle"), board.changes);
    }

    @Test
    void putsOnlyWhatItsContainerTakesAndNothingIntoItself() {
        assertFalse(board.tools().dropping().canDrop("RegionBox:Hills", Optional.of("RegionBox:South")));
        assertFalse(board.tools().dropping().canDrop("RegionBox:South", Optional.of("RegionBox:Hills")));
        assertFails("'South' cannot be put into itself.",
                () -> board.tools().dropping().drop("RegionBox:South", Optional.of("RegionBox:Hills")));
        assertFails("'Sinaia' cannot be put into 'Brasov', which takes nothing of this kind.",
                () -> board.tools().dropping().drop("StationBox:Sinaia", Optional.of("StationBox:Brasov")));
    }

    @Test
    void takesWhatIsDraggedOntoTheGroundOutOfItsContainer() {
        board.tools().dropping().drop("RegionBox:Hills", Optional.empty());

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  StationBox:Ploiesti "Ploiesti"
                RegionBox:Hills "Hills"
                  StationBox:Brasov "Brasov"
                  StationBox:Sinaia "Sinaia"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                ReliefEdge:StationBox:Brasov>StationBox:Sinaia: StationBox:Brasov -> StationBox:Sinaia
                """, board.outline());
        assertFails("'Hills' cannot be taken out as it is now.",
                () -> board.tools().dropping().drop("RegionBox:Hills", Optional.empty()));
        assertFails("'Sinaia' cannot be taken out: it has to lie in something.",
                () -> board.tools().dropping().drop("StationBox:Sinaia", Optional.empty()));
    }

    @Test
    void hangsAnEndOnlyWhereItMayBe() {
        assertFails("This end cannot be hung to 'Ploiesti'.",
                () -> board.tools().reconnecting().reconnect("TrackEdge:m1", End.TARGET, "StationBox:Ploiesti"));
        assertFails("This end cannot be hung to 'Hills'.",
                () -> board.tools().reconnecting().reconnect("TrackEdge:m1", End.TARGET, "RegionBox:Hills"));
        assertFails("This end cannot be hung to 'Ploiesti'.", () -> board.tools().reconnecting()
                .reconnect("ReliefEdge:StationBox:Brasov>StationBox:Sinaia", End.TARGET, "StationBox:Ploiesti"));
    }

    @Test
    void editsLabelsInPlace() {
        Railway.set(board.railway.named("Brasov"), "staffed", false);
        assertEquals(Optional.of("Brasov"), board.tools().editing().editedLabel("StationBox:Brasov"));

        board.tools().editing().editLabel("StationBox:Brasov", "Kronstadt");
        board.tools().editing().editLabel("TrackEdge:m1", "120 km");

        assertTrue(board.outline()
                .contains("TrackEdge:m1: StationBox:Ploiesti -> StationBox:Kronstadt \"120 km\"\n"));
    }

    @Test
    void saysWhatIsNotAsALabelShouldBe() {
        assertFails("'long' is not as it should be: {0} km was expected.",
                () -> board.tools().editing().editLabel("TrackEdge:m1", "long"));
        assertFails(
                "'Measure' failed: the feature 'km' of Track 'm1' does not take 'very many' (railway.odesign, line "
                        + Railway.line("featureName=\"km\" valueExpression=\"var:0\"")
                        + ": Viewpoint 'Traffic' / Diagram 'Map' / layer 'Default' / tool section 'Edit' / direct edit label "
                        + "'Measure' / initial operation / set value)",
                () -> board.tools().editing().editLabel("TrackEdge:m1", "very many km"));
    }

    @Test
    void deletesNodesWithWhatRefersToThemAndRelations() {
        board.tools().editing().delete("ReliefEdge:StationBox:Brasov>StationBox:Sinaia");
        assertFalse(board.outline().contains("ReliefEdge"));

        board.tools().editing().delete("StationBox:Brasov");
        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Sinaia "Sinaia"
                  StationBox:Ploiesti "Ploiesti"
                """, board.outline());
    }

    @Test
    void doesWhatADoubleClickDoesAndWhatOtherToolsDo() {
        board.tools().editing().doubleClick("StationBox:Brasov");
        assertEquals(false, Railway.get(board.railway.named("Brasov"), "staffed"));
        board.tools().editing().doubleClick("StationBox:Brasov");
        assertEquals(true, Railway.get(board.railway.named("Brasov"), "staffed"));

        board.railway.track("m2", "Sinaia", "Brasov", 50);
        board.tools().applying().apply("CloseAll", List.of());
        assertEquals(true, Railway.get(board.railway.named("m1"), "closed"));
        assertEquals(false, Railway.get(board.railway.named("m2"), "closed"));

        assertFalse(board.tools().applying().canApply("Promote", List.of("StationBox:Ploiesti")));
        board.tools().applying().apply("Promote", List.of("StationBox:Sinaia"));
        assertEquals(board.railway.named("South"), board.railway.named("Sinaia").eContainer());
    }

    @Test
    void doesSomethingToAllThatIsSelectedAtOnce() {
        assertFails("'<line>' cannot be used on 'Brasov'.",
                () -> board.tools().applying().apply("LayLine", List.of("StationBox:Brasov")));
        assertFails("'<line>' cannot be used here.", () -> board.tools().applying().apply("LayLine", List.of()));

        board.tools().applying().apply("LayLine", List.of("StationBox:Brasov", "StationBox:Sinaia",
                "StationBox:Ploiesti"));

        assertTrue(board.outline().endsWith("""
                TrackEdge:new1: StationBox:Brasov -> StationBox:Sinaia "1 km"
                TrackEdge:new2: StationBox:Sinaia -> StationBox:Ploiesti "1 km"
                ReliefEdge:StationBox:Brasov>StationBox:Sinaia: StationBox:Brasov -> StationBox:Sinaia
                """), board.outline());
        assertEquals(List.of("<line>"), board.changes);
    }

    @Test
    void aChangeOfTheFileChangesTheTool() {
        Board changed = new Board(board.railway,
                Railway.read(Railway.text("valueExpression=\"1\"", "valueExpression=\"7\"")
                        .replace("<mask mask=\"{0} km\"/>", "<mask mask=\"about {0} km\"/>")
                        .replace(" precondition=\"service:differs(preSource,preTarget)\"", "")).diagram("Map")
                        .orElseThrow());

        changed.tools().connecting().connect("CreateTrack", "StationBox:Sinaia", "StationBox:Sinaia");
        assertTrue(changed.outline().contains("TrackEdge:new1: StationBox:Sinaia -> StationBox:Sinaia \"7 km\"\n"));
        changed.tools().editing().editLabel("TrackEdge:new1", "about 8 km");
        assertTrue(changed.outline().contains("TrackEdge:new1: StationBox:Sinaia -> StationBox:Sinaia \"8 km\"\n"));
    }

    @Test
    void knowsNoToolsThatTheDiagramDoesNotHave() {
        assertFails("This diagram has no tool 'Fly'.", () -> board.tools().creating().create("Fly", Optional.empty()));
        assertFails("The diagram no longer shows this.", () -> board.tools().editing().delete("StationBox:Cluj"));
        assertFails("'Hills' knows no double click.",
                () -> board.tools().editing().doubleClick("RegionBox:Hills"));
    }
}
