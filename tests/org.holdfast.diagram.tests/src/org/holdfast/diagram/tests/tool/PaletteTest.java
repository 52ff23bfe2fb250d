package org.holdfast.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.diagram.tests.railway.Railway;
import org.holdfast.diagram.tool.Palette;
import org.holdfast.diagram.tool.Palette.Entry;
import org.holdfast.diagram.tool.Palette.Section;
import org.holdfast.diagram.tool.Palette.Use;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void hasTheToolsThatAreChosenFromIt() {
        assertEquals(new Palette(List.of(
                new Section("<build>",
                        List.of(new Entry("CreateRegion", "<region>", Use.CREATE, Optional.empty(),
                                Optional.of("railway::Region")),
                                new Entry("CreateStation", "<station>", Use.CREATE,
                                        Optional.of("/railway/icons/station.svg"), Optional.of("railway.Station")),
                                new Entry("CreateTrack", "<track>", Use.CONNECT, Optional.empty(),
                                        Optional.of("railway::Track")))),
                new Section("Edit",
                        List.of(new Entry("CloseAll", "<closeAll>", Use.APPLY, Optional.empty(), Optional.empty()),
                                new Entry("LayLine", "<line>", Use.APPLY, Optional.empty(), Optional.empty()),
                                new Entry("Promote", "Promote", Use.APPLY, Optional.empty(), Optional.empty()))))),
                Palette.of(Railway.map(), Set.of()));
    }
}
