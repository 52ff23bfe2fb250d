package org.holdfast.analysis.tests.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.analysis.reason.Fallen;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.name.Labels;
import org.junit.jupiter.api.Test;

/** How components come back, each way in a small plan of its own, with the arithmetic beside it. */
class WaysBackTest {
    private static final String PLAN = """
            site here  site there  role duty people 2
            recovery plan away for fire { declared by duty within 1 h }
            """;

    @Test
    void whatIsNotStruckIsBackWithWhatItNeeds() {
        assertEquals(List.of("a at 3 h", "b at 3 h", "c at 3 h"), outcome("""
                network a { replaced within 2 h }  network b { needs a }  supplier c { needs b }
                disaster fire { strikes component a destroys }
                """));
    }

    @Test
    void aDisruptionIsWaitedForUnlessSomethingTakesOverSooner() {
        // b: 1 h + 2 h = 3 h < 8 h; c: 10 min by itself
        assertEquals(List.of("a at 8 h", "b at 3 h", "c at 10 min"), outcome("""
                network a  network b { fails over to d within 2 h when declared }
                network c { fails over to d within 10 min }  network d
                disaster fire { strikes component a, component b, component c disrupts for 1 h .. 8 h likely 2 h }
                """));
    }

    @Test
    void withoutAPlanWhatIsDoneByPeopleIsNotDone() {
        assertEquals(
                List.of("a never: b fell away: no recovery plan covers flood; replacing it fell away: no recovery plan"
                        + " covers flood", "c at 10 min"),
                RecoveryLines.outcome(RecoveryLines.of("flood", """
                        network a { fails over to b within 2 h when declared  replaced within 1 d }  network b
                        network c { fails over to b within 10 min }
                        disaster flood { strikes component a, component c destroys }
                        """)));
    }

    @Test
    void aMachineThatFailsOverBringsNotTheDataBackThatLayOnIt() {
        // h: by itself in 10 min; db: 1 h + 5 min + 60 GB / 30 GB per h = 3 h 5 min, loses 1 h
        assertEquals(List.of("db at 3 h 5 min, loses 1 h (compared 1 h)", "h at 10 min"), outcome("""
                host h { at here  fails over to spare within 10 min }  host spare { at there }
                system db { on h  volume 60 GB  protected by copies }
                protection copies { snapshot every 1 h copies at there restores 30 GB per h restarts in 5 min }
                disaster fire { strikes site here destroys }
                """));
    }

    @Test
    void dataOnAStorageThatStandsComesBackWithTheMachine() {
        assertEquals(List.of("db at 10 min", "h at 10 min"), outcome("""
                storage array { at there }
                host h { at here  stored on array  fails over to spare within 10 min }  host spare { at there }
                system db { on h  volume 60 GB }
                disaster fire { strikes site here destroys }
                """));
    }

    @Test
    void dataOnAStorageThatIsLostIsRestoredThoughTheMachineStands() {
        // array: 1 h + 2 h; h is back with it; db: 3 h + 5 min + 2 h
        assertEquals(List.of("array at 3 h", "db at 5 h 5 min, loses 1 h (compared 1 h)", "h at 3 h"), outcome("""
                storage array { at here  replaced within 2 h }
                host h { at there  stored on array }
                system db { on h  volume 60 GB  protected by copies }
                protection copies { snapshot every 1 h copies at there restores 30 GB per h restarts in 5 min }
                disaster fire { strikes component array destroys }
                """));
    }

    @Test
    void ofSeveralTheFastestThatMeetsTheRpoElseTheOneThatLosesLeast() {
        String systems = """
                system a { at here  RPO 2 h  volume 10 GB  protected by slow, quick, old }
                system b { at here  RPO 10 min  volume 10 GB  protected by slow, quick, old }
                system c { at here  volume 10 GB  protected by slow, old }
                protection slow { snapshot every 1 h copies at there restores 10 GB per h restarts in 1 h }
                protection quick { snapshot every 2 h copies at there restores 10 GB per h restarts in 0 min }
                protection old { snapshot every 3 h copies at there restores 10 GB per h restarts in 0 min }
                disaster fire { strikes site here destroys }
                """;
        // slow: 1 h + 1 h + 1 h; quick: 1 h + 0 + 1 h
        assertEquals(List.of("a at 2 h, loses 2 h (compared 2 h)", "b at 3 h, loses 1 h (compared 1 h)",
                "c at 3 h, loses 1 h (compared 1 h)"), outcome(systems));
    }

    @Test
    void thePlanIsFollowedWhereItsCopiesAreOfUse() {
        String systems = """
                site here  site there  role duty people 2
                system a { at here  volume 10 GB  protected by near, old }
                protection near { snapshot every 1 h copies at %s restores 10 GB per h restarts in 0 min }
                protection old { snapshot every 3 h copies at there restores 10 GB per h restarts in 0 min }
                disaster fire { strikes site here destroys }
                recovery plan away for fire { declared by duty within 1 h  restore a from %s }
                """;
        assertEquals(List.of("a at 2 h, loses 3 h (compared 3 h)"),
                RecoveryLines.outcome(RecoveryLines.of("fire", systems.formatted("there", "old"))));
        Recovery recovery = RecoveryLines.of("fire", systems.formatted("here", "near"));
        assertEquals(List.of("a at 2 h, loses 3 h (compared 3 h)"), RecoveryLines.outcome(recovery));
        assertEquals(List.of("near fell away: its copy is at here, which is struck"),
                recovery.choices().all().getFirst().fallen().stream().map(Fallen::says).toList());
    }

    @Test
    void imagesAreStartedWhereThereIsRoomTheMostImportantFirst() {
        // big has room for two of the three; 1 h + 10 min + 40 GB / 40 GB per h
        Recovery recovery = RecoveryLines.of("fire", PLAN, """
                host lost { at here  capacity 32 cpu, 64 GB }
                host big { at there  capacity 10 cpu, 32 GB }
                vm a { on lost  size 4 cpu, 8 GB  image 40 GB  protected by images }
                vm b { on lost  priority high  size 4 cpu, 8 GB  image 40 GB  protected by images }
                vm c { on lost  priority critical  size 4 cpu, 8 GB  image 40 GB  protected by images }
                protection images { image copy every 1 w takes 2 h copies at there restores 40 GB per h restarts in 10 min }
                disaster fire { strikes site here destroys }
                """);
        String full = "starting its image again fell away: no host that survives has room for it";
        String lost = ", loses 7 d 2 h (compared 7 d 2 h)";
        assertEquals(
                List.of("a never: " + full + ", loses everything: " + full, "b at 2 h 10 min" + lost,
                        "c at 2 h 10 min" + lost,
                        "lost never: nothing stands in for it, and nothing is said of restoring or replacing it"),
                RecoveryLines.outcome(recovery));
    }

    @Test
    void anImageOnAStorageThatStandsIsNotCopied() {
        // 1 h + 10 min; the hosts in the order of `fails over to`, then by name
        Recovery recovery = RecoveryLines.of("fire", PLAN, """
                storage array { at there }
                host lost { at here  stored on array  fails over to z within 1 d when declared }
                host y { at there }  host z { at there }
                vm a { on lost  image 40 GB  protected by images }
                system db { on a  volume 10 GB }
                protection images { image copy every 1 w takes 2 h copies at there restores 40 GB per h restarts in 10 min }
                disaster fire { strikes site here destroys }
                """);
        assertEquals(List.of("a at 1 h 10 min", "db at 1 h 10 min", "lost at 1 d 1 h"),
                RecoveryLines.outcome(recovery));
        assertEquals("its image is started on z from its storage: 10 min", recovery.choices().all().getFirst().chosen()
                .orElseThrow().says());
    }

    @Test
    void ofAGroupAllGoBackToOneMomentAlsoThoseThatWereNotStruck() {
        // 48 h + 1 h = 49 h, 1 h compared; a: 1 h + 1 h; b waits for a: 2 h + 2 h; what cannot do without b is out too
        Recovery recovery = RecoveryLines.of("fire", PLAN, """
                system a { at here  RPO 2 h  volume 10 GB  protected by together, own }
                system b { at there  RPO 2 h  volume 20 GB  needs a  protected by together }
                function f { needs b }
                group g { members a, b  RPO 1 h  captured by together }
                protection together { snapshot every 1 h kept 30 d copies at there restores 10 GB per h restarts in 0 min }
                protection own { snapshot every 10 min kept 30 d copies at there restores 10 GB per h restarts in 0 min }
                disaster fire { strikes component a corrupts noticed after 2 d }
                """);
        assertEquals(
                List.of("a at 2 h, loses 2 d 1 h (compared 1 h)", "b at 4 h, loses 2 d 1 h (compared 1 h)", "f at 4 h"),
                RecoveryLines.outcome(recovery));
        assertEquals(List.of("a", "b"), recovery.added().stream().map(Labels::of).sorted().toList());
    }

    @Test
    void mirrorsAreNoMomentToGoBackTo() {
        assertEquals(List.of("a at 1 h, loses 5 min (compared 5 min)"), outcome("""
                system a { at here  volume 10 GB  protected by mirror }
                system b { at there  volume 20 GB  protected by together }
                group g { members a, b  RPO 1 h  captured by together }
                protection together { snapshot every 1 h copies at there restores 10 GB per h restarts in 10 min }
                protection mirror { replication asynchronous lag 5 min copies at there restarts in 0 min }
                disaster fire { strikes component a destroys }
                """));
    }

    @Test
    void membersWithoutACommonProtectionGoBackApart() {
        Recovery recovery = RecoveryLines.of("fire", PLAN, """
                system a { at here  volume 10 GB  protected by one }
                system b { at here  volume 10 GB  protected by other }
                group g { members a, b }
                protection one { snapshot every 1 h copies at there restores 10 GB per h restarts in 0 min }
                protection other { snapshot every 2 h copies at there restores 10 GB per h restarts in 0 min }
                disaster fire { strikes site here destroys }
                """);
        assertEquals(List.of("a at 2 h, loses 1 h (compared 1 h)", "b at 2 h, loses 2 h (compared 2 h)"),
                RecoveryLines.outcome(recovery));
        assertEquals(true, recovery.choices().points().getFirst().apart());
    }

    @Test
    void whatIsMissingIsNotMadeUp() {
        assertEquals(
                List.of("a not known: slow does not say how fast it restores, loses 1 h (compared 1 h)",
                        "b not known: it waits for a: slow does not say how fast it restores",
                        "c not known: it waits for a: slow does not say how fast it restores"),
                outcome("""
                        system a { at here  volume 10 GB  protected by slow }
                        system b { at there  needs a }  function c { needs b }
                        protection slow { snapshot every 1 h copies at there restarts in 0 min }
                        disaster fire { strikes site here destroys }
                        """));
        assertEquals(List.of("a not known: fire does not say what it does to what it strikes"), outcome("""
                network a { replaced within 1 h }
                disaster fire { strikes component a }
                """));
    }

    private static List<String> outcome(String elements) {
        return RecoveryLines.outcome(RecoveryLines.of("fire", PLAN, elements));
    }
}
