package org.holdfast.design.tests;

import java.util.List;

/** A small plan of two files with at least two of everything that diagrams show, in which the language finds no problem. */
final class SmallPlan {
    static final String BUSINESS = """
            plan shop "Shop" {
                currency EUR    horizon 30 d
            }
            region north "North"
            region south "South"
            site house "House" in north {
                site room "Room"
            }
            site vault "Vault" in south
            person ana "Ana" { phone "1"  email "a@shop.example"  at house }
            person mihai "Mihai" { phone "2"  email "m@shop.example" }
            role chief "Chief" held by ana
            role clerks "Clerks" people 5
            product sales "Sales" { core  requires orders  needs selling, packing }
            service advice "Advice" { requires letters  needs selling }
            information orders "Orders" { held in db  used through web }
            information letters "Letters" { held in files  used through files }
            function selling "Selling" {
                owner chief  priority critical  MTD 8 h  WRT 1 h
                needs web, any of (lines, mail), 2 of role clerks
            }
            function packing "Packing" { owner clerks  priority high  MTD 1 d  WRT 1 h  needs db, 1 of role chief }
            function asking "Asking" { priority low  needs any of (post, mail) }
            function heating "Heating" { priority low  needs boiler, any of (lan, radio) }
            service gifts "Gifts" { needs asking }
            """;
    static final String SYSTEMS = """
            host h1 "Host 1" { at room  stored on disk1  needs power1  fails over to h2 within 30 min when declared  replaced within 2 d }
            host h2 "Host 2" { at vault  stored on disk2  needs power2 }
            vm v1 "Guest 1" { on h1  stored on disk1  image 20 GB  fails over to h2 within 10 min  protected by images }
            vm v2 "Guest 2" { on h2  stored on disk2  image 20 GB }
            storage disk1 "Disk 1" { at room  fails over to disk2 within 1 h when declared }
            storage disk2 "Disk 2" { at vault }
            network lines "Telephone" { at house }
            network lan "LAN" { at room }
            utility power1 "Power 1" { at house }
            utility power2 "Power 2" { at vault }
            supplier mail "Mail" { at vault }
            supplier post "Post"
            supplier boiler "Heating" { at house }
            network radio "Radio" { at vault }
            system db "Database" {
                on v1  priority critical  needs lan  passes data to files
                RTO 4 h  RPO 1 h  volume 100 GB  protected by tape, mirror
            }
            system web "Web" {
                on v1  priority critical  needs db, lan  passes data to db independent
                RTO 4 h  RPO 1 d  volume 10 GB  protected by tape
            }
            system files "Files" { on v2  RTO 2 d  RPO 2 d  volume 50 GB  protected by tape }
            system old "Old" { on h2  RTO 4 d }
            users buyers "Buyers" { count 4  desktop virtual on h2  use web, files }
            users readers "Readers" { count 2  use files }
            users sellers "Sellers" { count 9  desktop virtual on h1  use web }
            protection tape "Tape" {
                backup full  every 24 h  takes 1 h  shipped after 2 h  kept 30 d  copies at vault, on disk2
                restores 50 GB per h  restarts in 30 min
            }
            protection mirror "Mirror" { replication asynchronous  lag 5 min  copies on disk2  restarts in 10 min }
            protection images "Images" { image copy  every 1 w  copies at vault  restores 100 GB per h  restarts in 5 min }
            protection attic "Attic" { copy of tape  every 4 w  copies at house }
            group pair "Pair" { members db, web  RPO 1 h  captured by tape }
            group other "Other" { members files, old }
            level 1 "Small"
            level 2 "Large"
            disaster fire "Fire" { level 2  technical  once every 50 years  strikes site house  destroys  keeps away 10 % }
            disaster worm "Worm" { level 1  human  once every 5 years  strikes component files  corrupts noticed after 2 d }
            outage cost of db in fire { 100 EUR per h }
            outage cost of all systems { 50 EUR per h }
            recovery plan rebuild "Rebuild" for fire {
                declared by chief within 1 h
                recovers at vault
                needs information letters
                step call "Call the clerks" by chief takes 30 min
                step fetch "Fetch the tapes" by clerks takes 1 h after call
                restore db from tape after fetch
                restore web from tape after db
                step look "Look at the orders" by chief takes 30 min after web, fetch
            }
            recovery plan clean "Clean" for worm { declared by chief within 1 h  restore files from tape }
            exercise 2026-03-12 walkthrough of rebuild passed { failed h1  measured db 3 h }
            accept C07 on lan because "A second switch is ordered" until 2027-01-31
            accept G01 on outage cost of db in fire because "Insured" until 2027-01-31
            """;
    static final List<String> TEXTS = List.of(BUSINESS, SYSTEMS);

    private SmallPlan() {}
}
