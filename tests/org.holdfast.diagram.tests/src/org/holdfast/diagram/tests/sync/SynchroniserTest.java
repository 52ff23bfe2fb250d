package org.holdfast.diagram.tests.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.holdfast.diagram.expression.Problem;
import org.holdfast.diagram.sync.Focus;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tests.railway.Outline;
import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.view.Diagram;
import org.junit.jupiter.api.Test;

class SynchroniserTest {
    private final Synchroniser synchroniser = new Synchroniser(Railway.map(), Icons.NONE);
    private final View view = View.of(Railway.map());
    private final Railway railway = new Railway("CFR").region("South", "").region("Hills", "South")
            .station("Brasov", "Hills")
            .depot("Ploiesti", "South").platform("one", "Brasov").track("m1", "Ploiesti", "Brasov", 107);

    private String outline(View chosen) {
        return Outline.of(synchroniser.synchronise(railway.network(), chosen));
    }

    @Test
    void showsRegionsInRegionsStationsInThemPlatformsOnTheirBordersAndTracksBetween() {
        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov" on border: PlatformDot:one
                  StationBox:Ploiesti "Ploiesti"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                """, outline(view));
        assertEquals(List.of(), synchroniser.problems());
    }

    @Test
    void isMadeOfRootsOfItsTypeAlone() {
        assertTrue(synchroniser.accepts(railway.network()));
        assertFalse(synchroniser.accepts(railway.named("South")));
    }

    @Test
    void showsWhatLayersBringWhenTheyAreOn() {
        railway.station("Sinaia", "Hills").relief("Brasov", "Sinaia").relief("Brasov", "Brasov");

        assertFalse(outline(view).contains("ReliefEdge"));
        assertTrue(outline(view.withLayers(Set.of("Relief"))).endsWith("""
                ReliefEdge:StationBox:Brasov>StationBox:Sinaia: StationBox:Brasov -> StationBox:Sinaia
                """), "a relief of Brasov by itself is kept out by the precondition");
    }

    @Test
    void showsWhatALayerReusesAgainUnderIdsOfTheirOwnAndRenamesNothing() {
        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov" on border: PlatformDot:one
                  StationBox:Ploiesti "Ploiesti"
                StationBox:Ploiesti@/ "Ploiesti"
                TrackEdge:m1: StationBox:Ploiesti -> StationBox:Brasov "107 km"
                TrackEdge:m1@StationBox:Ploiesti@/>StationBox:Brasov: StationBox:Ploiesti@/ -> StationBox:Brasov "107 km"
                """, outline(view.withLayers(Set.of("Depots"))));
    }

    @Test
    void leavesOutWhatFiltersHideWithTheEdgesToIt() {
        Railway.set(railway.named("Brasov"), "staffed", false);

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                  StationBox:Ploiesti "Ploiesti"
                """, outline(view.withFilters(Set.of("Staffed only"))));
    }

    @Test
    void leadsEdgesToCollapsedContainers() {
        railway.station("Sinaia", "Hills").track("m2", "Sinaia", "Brasov", 50).track("m3", "Ploiesti", "Sinaia", 60);

        String hillsCollapsed = """
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                  StationBox:Ploiesti "Ploiesti"
                TrackEdge:m1: StationBox:Ploiesti -> RegionBox:Hills "107 km"
                TrackEdge:m3: StationBox:Ploiesti -> RegionBox:Hills "60 km"
                """;
        assertEquals(hillsCollapsed, outline(view.withCollapsed(Set.of("RegionBox:Hills"))));
        assertEquals("""
                The network CFR
                RegionBox:South "South"
                """, outline(view.withFilters(Set.of("Regions closed"))));
    }

    @Test
    void showsNoEdgesInsideWhatIsCollapsed() {
        railway.track("m2", "Brasov", "Brasov", 3);

        assertTrue(outline(view).endsWith("TrackEdge:m2: StationBox:Brasov -> StationBox:Brasov \"3 km\"\n"));
        assertFalse(outline(view.withCollapsed(Set.of("RegionBox:Hills"))).contains("TrackEdge:m2"));
    }

    @Test
    void showsWhatIsAroundSomethingWithWhatContainsIt() {
        railway.region("North", "").station("Cluj", "North").station("Dej", "North").track("m4", "Brasov", "Cluj", 300)
                .track("m5", "Cluj", "Dej", 60);

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Brasov "Brasov"
                RegionBox:North "North"
                  StationBox:Cluj "Cluj"
                  StationBox:Dej "Dej"
                TrackEdge:m4: StationBox:Brasov -> StationBox:Cluj "300 km"
                TrackEdge:m5: StationBox:Cluj -> StationBox:Dej "60 km"
                """, outline(view.around(new Focus(Set.of(railway.named("Cluj")), 1))));
        assertEquals("""
                The network CFR
                RegionBox:North "North"
                  StationBox:Cluj "Cluj"
                  StationBox:Dej "Dej"
                TrackEdge:m5: StationBox:Cluj -> StationBox:Dej "60 km"
                """, outline(view.around(new Focus(Set.of(railway.named("North")), 0))), "with all that is in it");
    }

    @Test
    void keepsTheInstancesOfWhatHasNotChanged() {
        Diagram before = synchroniser.synchronise(railway.network(), view);
        railway.station("Azuga", "South");
        Diagram after = synchroniser.synchronise(railway.network(), view);

        assertNotSame(before.nodes().getFirst(), after.nodes().getFirst());
        assertSame(before.nodes().getFirst().children().get(0), after.nodes().getFirst().children().get(0));
        assertSame(before.nodes().getFirst().children().get(1), after.nodes().getFirst().children().get(1));
        assertSame(before.edges().getFirst(), after.edges().getFirst());
        Railway.set(railway.named("m1"), "km", 108);
        assertNotSame(after.edges().getFirst(), synchroniser.synchronise(railway.network(), view).edges().getFirst());
    }

    @Test
    void handsViewsToServicesThatLeadOutwardsAsInSirius() {
        String odesign = Railway.text("labelExpression=\"service:label\" tooltip",
                "labelExpression=\"service:way(view,diagram)\" tooltip");
        Synchroniser ways = new Synchroniser(Railway.read(odesign).diagram("Map").orElseThrow(), Icons.NONE);
        Diagram diagram = ways.synchronise(railway.network(), view);

        assertEquals("DNode Brasov, DNodeContainer Hills, DNodeContainer South, DSemanticDiagram CFR, of CFR",
                diagram.nodes().getFirst().children().getFirst().children().getFirst().label().text());
    }

    @Test
    void keepsTheRestWhereAServiceFails() {
        String odesign = Railway.text("labelExpression=\"service:label\" tooltip",
                "labelExpression=\"service:fails\" tooltip");
        Synchroniser failing = new Synchroniser(Railway.read(odesign).diagram("Map").orElseThrow(), Icons.NONE);
        Diagram diagram = failing.synchronise(railway.network(), view);

        assertTrue(Outline.of(diagram).contains("StationBox:Brasov \"?\""));
        assertEquals(List.of(new Problem("railway.odesign, line "
                + Railway.line("labelExpression=\"service:label\" tooltip")
                + ": Viewpoint 'Traffic' / Diagram 'Map' / layer 'Default' / container mapping 'RegionBox' / node mapping "
                + "'StationBox' / square description: expression 'service:fails' on Station 'Brasov': the service failed: "
                + "no label today")), failing.problems());
    }

    @Test
    void aChangeOfTheFileChangesWhatIsShown() {
        String odesign = Railway
                .text("semanticCandidatesExpression=\"service:stations\" domainClass=\"railway.Station\"",
                        "domainClass=\"railway.Depot\" preconditionExpression=\"service:isIn(container)\"")
                .replace("semanticCandidatesExpression=\"feature:tracks\"", "");
        Synchroniser changed = new Synchroniser(Railway.read(odesign).diagram("Map").orElseThrow(), Icons.NONE);
        railway.depot("Cluj", "Hills").track("m2", "Cluj", "Ploiesti", 9);

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                    StationBox:Cluj "Cluj"
                  StationBox:Ploiesti "Ploiesti"
                TrackEdge:m2: StationBox:Cluj -> StationBox:Ploiesti "9 km"
                """, Outline.of(changed.synchronise(railway.network(), view)), "of all depots those that lie there");
    }

    @Test
    void showsAnElementOnceInsideItself() {
        String odesign = Railway.text(
                "semanticCandidatesExpression=\"feature:regions\" domainClass=\"railway::Region\" reusedCon",
                "semanticCandidatesExpression=\"service:allRegions\" domainClass=\"railway::Region\" reusedCon");
        Synchroniser all = new Synchroniser(Railway.read(odesign).diagram("Map").orElseThrow(), Icons.NONE);

        assertEquals("""
                The network CFR
                RegionBox:South "South"
                  RegionBox:Hills "Hills"
                RegionBox:Hills@/ "Hills"
                  RegionBox:South@RegionBox:Hills@/ "South"
                """, Outline.of(all.synchronise(railway.network(), view)).replaceAll(" *(Station|Track).*\n", ""));
    }
}
