package org.holdfast.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImpactTest {
    private static final Path ROOT = Path.of(System.getProperty("holdfast.root", "../.."));

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallPlan() throws IOException {
        Files.writeString(folder.resolve("shop.bcp"), """
                plan novum "Novum"
                site hq
                person ana
                role boss held by ana
                role packers people 4
                host esx1 { at hq fails over to esx2 within 1 h when declared }
                host esx2
                system crm { on esx1 needs any of (fibre, radio) }
                network fibre { at hq }
                network radio
                function sell { priority critical MTD 8 h needs crm, 1 of role boss }
                function pack { priority high needs sell, 2 of role packers }
                product shop { core needs pack }
                users staff { count 12 use crm }
                disaster fire "Fire" { strikes site hq destroys keeps away 25 % once every 50 years }
                disaster crash { strikes any host disrupts for 4 h }
                """);
    }

    @Test
    void tellsWhatEachLossTakesAlong() {
        impact().ending(0).saying("").printing("""
                What the loss of each component takes along, with all stand-ins in service
                component  functions  offerings  users  at first  which
                crm                2          1     12  2, 1, 12  pack, sell and shop
                esx1               0          0      0  2, 1, 12  -
                esx2               0          0      0  0, 0, 0   -
                fibre              0          0      0  0, 0, 0   -
                radio              0          0      0  0, 0, 0   -
                5 components; 'at first' is before anything stands in: functions, offerings, users.

                Single points of failure of critical functions
                sell (critical, MTD 8 h): crm, the person ana
                """);
    }

    @Test
    void tellsTheSmallestCombinations() {
        impact("--function", "pack", "--cut-sets", "2", "--top", "1").ending(0).printing("""
                What the loss of each component takes along, with all stand-ins in service
                component  functions  offerings  users  at first  which
                crm                2          1     12  2, 1, 12  pack, sell and shop
                1 of 5 components, --top N shows more; 'at first' is before anything stands in.

                Single points of failure
                pack (high): crm, the person ana
                  together: esx1 and esx2
                  and 1 more combination (--top N shows more)
                """);
    }

    @Test
    void tellsTheStoryOfADisaster() {
        impact("--scenario", "fire").ending(0).printing("""
                fire, Fire: destroys

                Struck
                  with hq: esx1, fibre
                  with esx1: crm

                Kept away
                  packers, 3 of 4 left

                Goes down with it, in this order
                  1  sell (critical, MTD 8 h) cannot do without crm
                  2  pack (high) cannot do without sell
                  3  shop (core) cannot do without pack

                Stand-ins
                  esx1 fails over to esx2 within 1 h when declared

                What it means
                  2 functions are down: pack (high), sell (critical, MTD 8 h)
                  1 offering is down: shop (core)
                  12 users cannot work: staff (12)
                  with all stand-ins in service, no function and no offering is still down; data may be lost all
                      the same
                """);
    }

    @Test
    void tellsTheStoryOfALossAndWhatStays() {
        impact("--lose", "fibre,ana").ending(0).printing("""
                loss of fibre, ana

                Struck
                  fibre

                Kept away
                  boss, 0 of 1 left

                Goes down with it, in this order
                  1  sell (critical, MTD 8 h) has 0 of the 1 people of boss that it needs
                  2  pack (high) cannot do without sell
                  3  shop (core) cannot do without pack

                Stays in service
                  crm does without fibre, thanks to radio

                What it means
                  2 functions are down: pack (high), sell (critical, MTD 8 h)
                  1 offering is down: shop (core)
                  all users can work
                """);
        impact("--lose", "fibre", "--lose", "radio", "--top", "1").printing("""
                loss of fibre, radio

                Struck
                  fibre, radio

                Goes down with it, in this order
                  1  crm cannot do without radio: needs any of fibre and radio
                  and 3 more (--top N shows more)

                What it means
                  2 functions are down: pack (high) and 1 more
                  1 offering is down: shop (core)
                  12 users cannot work: staff (12)
                """);
    }

    @Test
    void aPlanWithoutComponentsHasNothingToLose() throws IOException {
        Files.writeString(folder.resolve("shop.bcp"), """
                plan novum
                role boss people 1
                function sell { needs 2 of role boss }
                function pray { priority critical needs sell }
                disaster flu { keeps away 10 % disrupts for 1 w }
                """);
        impact().ending(0).printing("""
                What the loss of each component takes along, with all stand-ins in service
                component  functions  offerings  users  at first  which
                The plan has no components.

                Single points of failure of critical functions
                pray (critical): none, since it is down without any loss; it, or something that it needs, needs
                  more people than there are
                """);
    }

    @Test
    void aDisasterThatFindsNothingToStrike() throws IOException {
        Files.writeString(folder.resolve("shop.bcp"), """
                plan novum
                disaster crash { strikes any host destroys }
                disaster rumour { disrupts for 1 d }
                """);
        impact("--scenario", "crash").ending(2)
                .saying("holdfast: disaster 'crash' strikes nothing that is in the plan\n");
        impact("--scenario", "rumour").ending(0).printing("""
                rumour: disrupts for 1 d

                Nothing is struck, nobody is kept away, and nothing goes down.
                """);
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        impact("--lose", "esx3").ending(2).saying(
                "holdfast: the plan has no component, site, region, kind or person 'esx3'; did you mean esx1?\n");
        impact("--scenario", "hurricane").ending(2)
                .saying("holdfast: the plan has no disaster or scenario 'hurricane'\n");
        impact("--scenario", "crasch").ending(2)
                .saying("holdfast: the plan has no disaster or scenario 'crasch'; did you mean crash?\n");
        impact("--function", "sel").ending(2)
                .saying("holdfast: the plan has no function 'sel'; did you mean sell?\n");
        impact("--cut-sets", "9").ending(2)
                .saying("holdfast: --cut-sets 9 is out of range; expected 1 to 5\n");
        impact("--top", "0").ending(2).saying("holdfast: --top 0 is out of range; expected at least 1\n");
        impact("--lose", "esx1", "--function", "sell").ending(2)
                .saying("holdfast: --function is about every loss; leave out --lose and --scenario\n");
    }

    static List<List<String>> calls() {
        return List.of(List.of(), List.of("--cut-sets", "--top", "100"), List.of("--scenario", "fire"),
                List.of("--scenario", "crash[esx1]", "--scenario", "crash", "--lose", "hq"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void jsonIsAsTheSchemaSays(List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--format", "json"));
        Schemas.assertValid("impact", impact(all.toArray(String[]::new)).ending(0).out());
    }

    @Test
    void jsonOfTheExampleIsAsTheSchemaSays() {
        String example = ROOT.resolve("examples/mail-order").toString();
        Schemas.assertValid("impact", Call.in(folder, "impact", example, "--format", "json", "--cut-sets", "2").out());
        Schemas.assertValid("impact",
                Call.in(folder, "impact", example, "--format", "json", "--scenario", "earthquake").out());
    }

    private Call impact(String... options) {
        List<String> arguments = new ArrayList<>(List.of("impact", "shop.bcp"));
        arguments.addAll(List.of(options));
        return Call.in(folder, arguments.toArray(String[]::new));
    }
}
