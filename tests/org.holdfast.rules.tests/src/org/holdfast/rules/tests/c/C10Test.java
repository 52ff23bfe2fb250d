package org.holdfast.rules.tests.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.holdfast.testing.CheckedText;
import org.holdfast.testing.MailOrder;
import org.junit.jupiter.api.Test;

class C10Test {

    @Test
    void anEditOfMailOrder() {
        assertEquals(
                List.of("C10 hint buyers at `physical`: buyers (mobile) work with sensitive data on physical desktops;"
                        + " a virtual desktop keeps the data at home"),
                MailOrder.with("resources medium\n    sensitive data\n    desktop virtual on esx2",
                        "resources medium\n    sensitive data\n    desktop physical").check().findings());
    }

    @Test
    void nearMissAtOneDesk() {
        assertEquals(List.of(),
                MailOrder.with("mobility mobile\n    resources medium\n    sensitive data\n    desktop virtual on esx2",
                        "mobility fixed\n    resources medium\n    sensitive data\n    desktop physical").check()
                        .findings());
    }

    @Test
    void mobileAndRemoteUsersOfSensitiveData() {
        assertEquals(
                List.of("C10 hint mobileOnes at `physical`: mobileOnes (mobile) work with sensitive data on physical"
                        + " desktops; a virtual desktop keeps the data at home",
                        "C10 hint remoteOnes at `physical`: remoteOnes (remote) work with sensitive data on physical"
                                + " desktops; a virtual desktop keeps the data at home"),
                CheckedText.of("""
                        host esx1
                        users mobileOnes { mobility mobile  sensitive data  desktop physical }
                        users remoteOnes { mobility remote  sensitive data  desktop physical }
                        users fixedOnes { mobility fixed  sensitive data  desktop physical }
                        users someOnes { sensitive data  desktop physical }
                        users openOnes { mobility mobile  desktop physical }
                        users homeOnes { mobility remote  sensitive data  desktop virtual on esx1 }
                        users anyOnes { mobility remote  sensitive data }
                        """).findings("C10"));
    }
}
