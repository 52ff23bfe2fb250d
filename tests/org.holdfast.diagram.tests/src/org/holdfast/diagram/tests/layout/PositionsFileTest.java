package org.holdfast.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.diagram.layout.Bounds;
import org.holdfast.diagram.layout.Point;
import org.holdfast.diagram.layout.Route;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.layout.kept.PositionsFile;
import org.holdfast.diagram.layout.kept.PositionsFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsFileTest {
    private static final Positions POSITIONS = new Positions(
            Map.of("System crm", new Bounds(120, 64.5, 96, 36), "System \"a\"#<b>", new Bounds(-3, 0, 10.25, 10)),
            Map.of("Need crm lan", new Route(List.of(new Point(168, 100), new Point(168, 144)), Optional.empty(),
                    Optional.of(new Bounds(150, 110, 36, 14)), Optional.empty())));
    private static final String TEXT = """
            {"format":1
            ,"Dependencies novum#Need crm lan":{"way":[168,100,168,144],"center":[150,110,36,14]}
            ,"Dependencies novum#System \\"a\\"#<b>":[-3,0,10.25,10]
            ,"Dependencies novum#System crm":[120,64.5,96,36]
            ,"Sites novum#Site hq":[0,0,10,10]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void hasALineForEachThingInOrder() throws IOException {
        Path file = folder.resolve("shop.layout.json");
        PositionsFile.EMPTY.with("Sites novum", new Positions(Map.of("Site hq", new Bounds(0, 0, 10, 10)), Map.of()))
                .with("Dependencies novum", POSITIONS).write(file);
        assertEquals(TEXT, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left aside");
        }
    }

    @Test
    void givesBackWhatWasWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("shop.layout.json"), TEXT);
        assertEquals(POSITIONS, PositionsFile.read(file).of("Dependencies novum"));
        assertEquals(Positions.NONE, PositionsFile.read(file).of("Recovery siteLoss"));
    }

    @Test
    void isEmptyWhereThereIsNone() throws Exception {
        assertEquals(PositionsFile.EMPTY, PositionsFile.read(folder.resolve("none.json")));
    }

    @Test
    void saysWhatIsBroken() throws IOException {
        assertEquals("shop.layout.json: 'a' has 3 numbers; expected 4: from the left, from above, width, height",
                fault("{\"format\":1,\"D#a\":[1,2,3]}"));
        assertEquals("shop.layout.json: expected \"format\":1, which is all that this version knows", fault("{}"));
        assertEquals("shop.layout.json: the way of 'a' is not made of pairs of numbers",
                fault("{\"format\":1,\"D#a\":{\"way\":[1]}}"));
        assertEquals("shop.layout.json: not a file of positions", fault("<<<<<<< ours").split(";")[0]);
    }

    @Test
    void liesBesideThePlan() {
        assertEquals(folder.resolve("shop.layout.json"), PositionsFile.beside(folder.resolve("shop.bcp")));
        assertEquals(folder.resolve("diagrams.layout.json"), PositionsFile.beside(folder));
    }

    private String fault(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.layout.json"), text);
        return String.valueOf(
                assertThrows(PositionsFileException.class, () -> PositionsFile.read(file)).getMessage());
    }
}
