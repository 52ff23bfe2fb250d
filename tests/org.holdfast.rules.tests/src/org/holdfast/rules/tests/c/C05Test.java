package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C05Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C05 error esx1 at `esx1`: after the loss of esx1, webVm (4 cpu, 16 GB) finds no room on"
                        + " esx2 (8 cpu, 0 KB left)",
                        "C05 error esx2 at `esx2`: after the loss of esx2, statisticsVm (4 cpu, 32 GB) finds no room on"
                                + " esx1 (8 cpu, 16 GB left)"),
                MailOrder.with("8 cpu, 64 GB", "8 cpu, 128 GB").check().findings().stream()
                        .filter(line -> !line.startsWith("H")).toList());
    }

    @Test
    void nearMissJustEnough() {
        assertEquals(List.of(), MailOrder.with("8 cpu, 64 GB", "12 cpu, 112 GB").check().findings());
    }

    @Test
    void byPriorityThenByName() {
        assertEquals(
                List.of("C05 warning esx1 at `esx1`: after the loss of esx1, c (2 cpu, 1 GB) finds no room on"
                        + " esx2 (1 cpu, 6 GB left); then there is none for a (2 cpu, 1 GB) either"),
                findings("""
                        host esx1 { fails over to esx2 within 1 h }
                        host esx2 { capacity 5 cpu, 8 GB }
                        vm a { on esx1  size 2 cpu, 1 GB }
                        vm c { on esx1  priority low  size 2 cpu, 1 GB }
                        vm b { on esx1  priority low  size 2 cpu, 1 GB }
                        vm d { on esx1  priority critical  size 2 cpu, 1 GB }
                        """));
    }

    @Test
    void theFirstStandInWithRoomItsOwnBeforeItsHosts() {
        String plan = """
                host esx1 { fails over to esx2 within 1 h  fails over to esx3 within 2 h }
                host esx2 { capacity 4 cpu, 4 GB }
                host esx3 { capacity 4 cpu, 4 GB }
                vm a { on esx1  size 4 cpu, 1 GB  fails over to esx3 within 1 min }
                vm b { on esx1  size 4 cpu, 1 GB }
                """;
        assertEquals(List.of(), findings(plan));
        assertEquals(
                List.of("C05 warning esx1 at `esx1`: after the loss of esx1, c (1 cpu, 3.5 GB) finds no room on"
                        + " esx2 (0 cpu, 3 GB left) and esx3 (0 cpu, 3 GB left)"),
                findings(plan + "vm c { on esx1  size 1 cpu, 3.5 GB }"));
    }

    @Test
    void besideWhatRunsThere() {
        assertEquals(
                List.of("C05 warning esx1 at `esx1`: after the loss of esx1, a (1 cpu, 1 GB) finds no room on"
                        + " esx2 (0 cpu, 1 GB left)"),
                findings("""
                        host esx1 { fails over to esx2 within 1 h }
                        host esx2 { capacity 4 cpu, 4 GB }
                        vm a { on esx1  size 1 cpu, 1 GB }
                        vm there { on esx2  size 5 cpu, 3 GB }
                        users staff { count 500  desktop virtual on esx2 }
                        """));
    }

    @Test
    void whatNeedsNoRoom() {
        assertEquals(List.of(), findings("""
                host esx1 { fails over to esx2 within 1 h }
                host esx2 { capacity 0 cpu, 0 GB }
                host unsaid
                host alone { fails over to alone within 1 h }
                vm noSize { on esx1 }
                vm waiting { on esx1  size 4 cpu, 4 GB  fails over to standby within 1 min }
                vm standby { on unsaid  size 4 cpu, 4 GB }
                vm anyRoom { on esx1  size 4 cpu, 4 GB  fails over to unsaid within 1 min }
                vm stays { on alone  size 4 cpu, 4 GB }
                system plain { on esx1 }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("C05");
    }
}
