package org.holdfast.diagram.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.diagram.table.TableSynchroniser;
import org.holdfast.diagram.tests.railway.Railway;
import org.junit.jupiter.api.Test;

class TableSynchroniserTest {
    private final Railway railway = new Railway("CFR").region("South", "").region("Hills", "South")
            .station("Brasov", "Hills")
            .depot("Ploiesti", "South").station("Sinaia", "Hills").track("m1", "Ploiesti", "Brasov", 107)
            .track("m2", "Sinaia", "Brasov", 50).relief("Brasov", "Sinaia").relief("Brasov", "Brasov");

    @Test
    void showsFeaturesOfLinesAndOfLinesBelowThem() {
        TableSynchroniser table = new TableSynchroniser(Railway.read(Railway.text()).table("Stations").orElseThrow());

        assertEquals("""
                The network CFR
                 | Staffed | Place
                South [10] [BOLD] [136 136 136] | - | South in CFR [10] [BOLD] [136 136 136]
                  Ploiesti on [252 175 62] | true on [252 175 62] | Ploiesti in CFR on [252 175 62]
                  Hills [10] [BOLD] [136 136 136] | - | Hills in CFR [10] [BOLD] [136 136 136]
                    Brasov | true | Brasov in CFR
                    Sinaia | true | Sinaia in CFR
                """, TableText.of(table.synchronise(railway.network())));
        assertEquals(List.of(), table.problems());
    }

    @Test
    void showsWhatRelatesLinesAndColumns() {
        Railway.set(railway.named("m2"), "closed", true);
        TableSynchroniser table = new TableSynchroniser(Railway.read(Railway.text()).table("Distances").orElseThrow());

        assertEquals("""
                <distances>
                 | Brasov | Sinaia | Ploiesti
                Brasov | - | relieves | -
                Sinaia | 50 km [STRIKE_THROUGH] [239 41 41] | - | -
                Ploiesti | 107 km | - | -
                """, TableText.of(table.synchronise(railway.network())));
        assertEquals(List.of(), table.problems());
    }
}
