package org.holdfast.rules.tests.d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class D08Test {
    private static final String FILES = "kept 60 d\n    copies %s\n";

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("D08 error cloudFiles at `cloudBackup`: cloudFiles (at cloudCentre) can be lost with all its copies:"
                        + " cloudBackup at cloudCentre; expected one at another site"),
                copiesOfFiles("at cloudCentre").check().findings());
    }

    @Test
    void nearMissOneElsewhere() {
        assertEquals(List.of(), copiesOfFiles("at cloudCentre, on san1").check().findings());
    }

    @Test
    void onWhatItIsOn() {
        assertEquals(
                List.of("D08 warning crm at `images`: crm can be lost with all its copies:"
                        + " images on esx1 and snaps on san; expected one at another site",
                        "D08 warning crmVm at `images`: crmVm can be lost with all its copies:"
                                + " images on esx1; expected one at another site"),
                findings("""
                        system crm { on crmVm  protected by images, snaps }
                        vm crmVm { on esx1  protected by images }
                        host esx1 { stored on san }  storage san
                        protection images { copies on esx1 }
                        protection snaps { copies on san }
                        """));
    }

    @Test
    void anotherRoomOfTheBuilding() {
        assertEquals(
                List.of("D08 warning crm at `tape`: crm (at hq.serverRoom) can be lost with all its copies:"
                        + " tape at hq.cellar, tape on nas and tape at hq; expected one at another site"),
                findings("""
                        site hq { site serverRoom  site cellar  site attic }
                        system crm { at serverRoom  protected by tape }
                        storage nas { at attic }
                        protection tape { copies at cellar, on nas, at hq }
                        """));
    }

    @Test
    void copiesOfCopiesAndOfTheGroupCount() {
        assertEquals(List.of(), findings("""
                site hq  site vault
                system crm { at hq  protected by tape }
                protection tape { copies at hq }
                protection vaulted { copy of tape  copies at vault }
                system db { at hq  protected by local }
                protection local { copies at hq }
                protection common { copies at vault }
                group one { members db  captured by common }
                """));
    }

    @Test
    void whereNothingIsKnownOfCopies() {
        assertEquals(List.of(), findings("""
                site hq
                system bare { at hq }
                system crm { at hq  protected by unsaid, cloudCopy }
                protection unsaid
                protection cloudCopy { copies on cloud }
                supplier cloud
                system nowhere { protected by tape }
                protection tape { copies at hq }
                """));
    }

    private static MailOrder copiesOfFiles(String places) {
        return MailOrder.with(FILES.formatted("on san2"), FILES.formatted(places));
    }

    private static List<String> findings(String text) {
        return CheckedText.of(text).findings("D08");
    }
}
