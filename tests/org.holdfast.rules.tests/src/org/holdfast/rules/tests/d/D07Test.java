package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D07Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D07 error replica at `200 MB per h`: replica has to pass on 229.166667 MB per h,"
                        + " more than its bandwidth of 200 MB per h"),
                MailOrder.with("bandwidth 10 GB per h", "bandwidth 200 MB per h").check().findings());
    }

    @Test
    void nearMissJustEnough() {
        assertEquals(List.of(), MailOrder.with("bandwidth 10 GB per h", "bandwidth 5.5 GB per day").check().findings());
    }

    @Test
    void aNightThatIsTooShort() {
        assertEquals(
                List.of("D07 error nightlyTape at `2 h`: nightlyTape has to copy 385 GB in 2 h,"
                        + " more than the 300 GB that fit at 150 GB per h"),
                MailOrder.with("takes 4 h\n    shipped", "takes 2 h\n    shipped").check().findings());
    }

    @Test
    void aCopyThatIsNotDoneWhenTheNextBegins() {
        assertEquals(
                List.of("D07 warning copies at `1 d`: copies takes 1 d, but the next copy begins after 24 h",
                        "D07 warning tape at `60 min`: tape has to copy 11 GB in 60 min,"
                                + " more than the 10 GB that fit at 10 GB per h;"
                                + " it takes 60 min, but the next copy begins after 30 min"),
                findings("""
                        system crm { volume 11 GB  protected by tape }
                        protection tape { backup full  every 30 min  takes 60 min  bandwidth 10 GB per h }
                        protection copies { copy of tape  every 24 h  takes 1 d }
                        protection quick { snapshot  every 1 h  takes 59 min }
                        """));
    }

    @Test
    void whatChangedInAnInterval() {
        assertEquals(
                List.of("D07 warning diffs at `1 h`: diffs has to copy 24 GB in 1 h,"
                        + " more than the 23 GB that fit at 23 GB per h",
                        "D07 warning weekly at `7 h`: weekly has to copy 168 GB in 7 h,"
                                + " more than the 161 GB that fit at 23 GB per h"),
                findings("""
                        system crm { volume 500 GB  changes 1 GB per h  protected by diffs }
                        system web { volume 500 GB  protected by diffs }
                        protection diffs { backup incremental  every 24 h  takes 1 h  bandwidth 23 GB per h }
                        protection weekly { copy of diffs  every 1 w  takes 7 h  bandwidth 23 GB per h }
                        """));
    }

    @Test
    void imagesOfGuestsAndWholesOfGroups() {
        assertEquals(
                List.of("D07 warning all at `1 h`: all has to copy 30 GB in 1 h, more than the 29 GB that fit at 29 GB per h",
                        "D07 warning images at `1 h`: images has to copy 90 GB in 1 h,"
                                + " more than the 80 GB that fit at 80 GB per h"),
                findings("""
                        vm a { image 50 GB  protected by images }
                        vm b { image 40 GB  protected by images }
                        vm c { protected by images }
                        protection images { image copy  every 1 w  takes 1 h  bandwidth 80 GB per h }
                        system crm { volume 10 GB }  system db { volume 20 GB  protected by all }
                        group one { members crm, db  captured by all }
                        protection all { backup full  every 1 d  takes 1 h  bandwidth 29 GB per h }
                        """));
    }

    @Test
    void whatDoesNotSayEnough() {
        assertEquals(List.of(), findings("""
                system crm { volume 10 GB  changes 10 GB per h  protected by tape, replica, later, all }
                protection tape { backup full  every 1 d  takes 1 h }
                protection replica { replication synchronous }
                protection later { backup incremental  takes 1 s  bandwidth 1 KB per h }
                protection all { backup full  bandwidth 1 KB per h }
                """));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D07");
    }
}
