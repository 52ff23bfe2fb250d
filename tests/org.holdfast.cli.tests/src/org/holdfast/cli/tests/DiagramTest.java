package org.holdfast.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramTest {
    private static final String PLAN = """
            plan novum "Novum" { currency EUR }
            region north "North"
            site hq "Head office" in north
            host esx "ESX" { at hq }
            system crm "Customers <&> \\"orders\\"" { on esx needs lan RTO 4 h }
            network lan "LAN" { at hq }
            level 1 "Loss"
            disaster fire "Fire" { level 1 strikes component esx destroys once every 20 years }
            disaster flood "Flood" { level 1 strikes component lan destroys once every 20 years }
            role chief "Chief"
            recovery plan fireLoss "After a fire" for fire { declared by chief within 1 h }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(folder.resolve("plan.bcp"), PLAN);
    }

    @Test
    void severalFormsAtOnceInAFolderThatMayBeNew() throws IOException {
        diagram("--to", "out/d.svg", "--to", "out/d.png").ending(0).printing("")
                .saying("holdfast: wrote out/d.svg\nholdfast: wrote out/d.png\n");
        String svg = Files.readString(folder.resolve("out/d.svg"));
        assertTrue(svg.contains("Customers &lt;&amp;&gt; &quot;orders&quot;"), svg);
        assertTrue(svg.contains("<symbol id=\"i1\""), "signs are found");
        assertEquals(List.of("d.png", "d.svg"), names(folder.resolve("out")));
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        diagram("--to", "one.svg", "--to", "one.png").ending(0);
        diagram("--to", "two.svg", "--to", "two.png").ending(0);
        assertEquals(-1, Files.mismatch(folder.resolve("one.svg"), folder.resolve("two.svg")));
        assertEquals(-1, Files.mismatch(folder.resolve("one.png"), folder.resolve("two.png")));
    }

    @Test
    void eachOfTheDiagrams() throws IOException {
        assertTrue(svg("--of", "Sites").contains("Head office"));
        assertTrue(svg("--of", "recovery").contains("After a fire"), "the only recovery plan need not be named");
        assertTrue(svg("--of", "impact", "--scenario", "flood").contains("Flood"));
    }

    @Test
    void onlyWhatIsNearAnElement() throws IOException {
        String svg = svg("--around", "crm", "--depth", "0");
        assertTrue(svg.contains("Customers") && !svg.contains(">LAN<"), svg);
        assertTrue(svg("--around", "crm").contains(">LAN<"));
    }

    @Test
    void layersFiltersAndLanguage() throws IOException {
        assertFalse(svg("--filters", "hideinfrastructure").contains(">ESX<"));
        assertTrue(svg("--layers", "none").contains("Customers"));
        assertTrue(svg("--language", "ro").contains("Novum"));
    }

    @Test
    void foldsWhatIsTooLargeAndSaysSo() throws IOException {
        String svg = svg("--of", "sites", "--most", "1");
        assertTrue(svg.contains("Folded, to fit into one picture: North"), svg);
    }

    @Test
    void keepsWherePeopleHavePutThings() throws IOException {
        Files.writeString(folder.resolve("plan.layout.json"), "{\"format\":1\n,\"Dependencies x#y\":[1]}\n");
        diagram("--to", "d.svg").ending(0).saying("holdfast: plan.layout.json: 'y' has 1 numbers; expected 4: from the"
                + " left, from above, width, height; the diagram is laid out anew\nholdfast: wrote d.svg\n");
    }

    @Test
    void wrongCalls() throws IOException {
        wrong("--to d.gif ends like no picture; expected .svg or .png", "--to", "d.gif");
        wrong("--of 'site' is not known; did you mean 'sites'?", "--to", "d.svg", "--of", "site");
        wrong("--scenario is missing; expected one of fire, flood", "--to", "d.svg", "--of", "impact");
        wrong("the plan has no disaster 'fir'; did you mean fire?", "--to", "d.svg", "--of", "impact", "--scenario",
                "fir");
        wrong("--scenario is for --of impact", "--to", "d.svg", "--scenario", "fire");
        wrong("--plan is for --of recovery", "--to", "d.svg", "--plan", "fireLoss");
        wrong("--depth is for --around", "--to", "d.svg", "--depth", "2");
        wrong("the plan has no element 'cmr'; did you mean crm?", "--to", "d.svg", "--around", "cmr");
        wrong("--theme 'grey' is not known; expected light, dark or both", "--to", "d.svg", "--theme", "grey");
        wrong("--scale 0.0 is not more than 0 and at most 20", "--to", "d.png", "--scale", "0");
        wrong("--language 'de' is not known; expected en or ro", "--to", "d.svg", "--language", "de");
        assertEquals(List.of("plan.bcp"), names(folder));
    }

    private void wrong(String message, String... options) {
        diagram(options).ending(2).printing("").saying("holdfast: " + message + "\n");
    }

    private String svg(String... options) throws IOException {
        Path file = folder.resolve("picture.svg");
        diagram(Stream.concat(Stream.of("--to", "picture.svg"), Stream.of(options)).toArray(String[]::new)).ending(0);
        return Files.readString(file);
    }

    private Call diagram(String... options) {
        return Call.in(folder, Stream.concat(Stream.of("diagram", "plan.bcp"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
