import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a plausible plan with a given number of elements, and the same structure for the peers that are measured beside
 * it. Deterministic: same number, same bytes. A {@code holdfast} plan has findings by the thousand, as first drafts do; a
 * {@code sound} one, of the same elements, has few.
 *
 * <p>Usage: {@code java GeneratePlan.java N holdfast|sound|likec4|structurizr FILE}
 */
public final class GeneratePlan {
    private static final int SEED = 20261123;
    /** How many systems of a sound plan need one another, one after another. */
    private static final int CHAIN = 8;
    private static final String REVIEWED = "  vulnerable procedures low  vulnerable premises low  vulnerable data low  vulnerable emergency low";

    private final Random random = new Random(SEED);
    private final StringBuilder text = new StringBuilder();
    private final int functions;
    private final int hosts;
    private final int systems;

    private GeneratePlan(int elements) {
        // a tenth functions, a tenth hosts and their machines, the rest systems with what protects them
        functions = Math.max(2, elements / 10);
        hosts = Math.max(2, elements / 20);
        systems = Math.max(4, elements - functions - 2 * hosts - 20);
    }

    public static void main(String[] arguments) throws IOException {
        GeneratePlan plan = new GeneratePlan(Integer.parseInt(arguments[0]));
        String text = switch (arguments[1]) {
            case "holdfast" -> plan.holdfast(false);
            case "sound" -> plan.holdfast(true);
            case "likec4" -> plan.likec4();
            case "structurizr" -> plan.structurizr();
            default -> throw new IllegalArgumentException("expected holdfast, sound, likec4 or structurizr");
        };
        Files.writeString(Path.of(arguments[2]), text);
    }

    private String holdfast(boolean sound) {
        line("plan big \"A plan of many elements\" {");
        line("    currency EUR    budget 1000000 EUR per year    horizon 30 d");
        line("    steps { a begun  b begun  c begun  d begun }");
        line("}");
        line("region north  site hq in north  site vault");
        line("person ana { phone \"1\"  email \"a@b.example\" }  person mihai { phone \"2\"  email \"m@b.example\" }");
        line("role owner held by ana, mihai");
        line("kind database is data  kind program is application");
        line("protection tape { backup full  every " + (sound ? 6 : 24)
                + " h  takes 2 h  kept 30 d  copies at vault  restores " + (sound ? 500 : 50) + " GB per h  restarts in 30 min  costs 3000 EUR per year }");
        line("product sales { core  requires records  needs " + (sound ? names("f", functions) : "f0, f1") + " }");
        line("information records { criticality high  confidentiality internal  held in s0  used through s1 }");
        for (int i = 0; i < functions; i++) {
            line("function f" + i + " { owner owner  priority high  MTD " + (24 + random.nextInt(48)) + " h  WRT 1 h  needs "
                    + (sound ? ends(i) + REVIEWED : "s" + random.nextInt(systems) + ", any of (s" + random.nextInt(systems)
                            + ", s" + random.nextInt(systems) + ")" + (i > 0 ? "" : ", f1"))
                    + " }");
        }
        for (int i = 0; i < hosts; i++) {
            line("host h" + i + " { at hq  platform \"ESXi 8\"  hypervisor full  capacity 64 cpu, 512 GB  fails over to h"
                    + (i + 1) % hosts + " within 1 h when declared }");
            line("vm m" + i + " { on h" + i + "  platform \"Debian 12\"  size 4 cpu, 32 GB  image 80 GB }");
        }
        for (int i = 0; i < systems; i++) {
            line("system s" + i + " \"System " + i + "\" {");
            line("    kind " + (i % 3 == 0 ? "database" : "program") + "    priority high    on m" + random.nextInt(hosts));
            if (sound ? i % CHAIN > 0 : i > 0) {
                line("    needs s" + (sound ? i - 1 : random.nextInt(i)));
            }
            line("    RTO " + (8 + (sound ? 0 : random.nextInt(8))) + " h    RPO 24 h    volume " + (1 + random.nextInt(500))
                    + " GB    changes 1 GB per day    protected by tape");
            line("}");
        }
        line("level 1 \"Loss of a machine\"");
        line("disaster failure { level 1  technical  0.2 per year each  strikes any host  disrupts for 4 h .. 3 d likely 12 h }");
        line("recovery plan repair for failure { declared by owner within 1 h  recovers at vault }");
        return text.toString();
    }

    /** The systems at the end of chains that no other function needs, of which there are about as many as functions. */
    private String ends(int function) {
        StringBuilder ends = new StringBuilder();
        for (int end = function * CHAIN + CHAIN - 1; end - CHAIN + 1 < systems; end += functions * CHAIN) {
            ends.append(ends.isEmpty() ? "s" : ", s").append(Math.min(end, systems - 1));
        }
        return ends.isEmpty() ? "s0" : ends.toString();
    }

    private static String names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i).collect(Collectors.joining(", "));
    }

    private String likec4() {
        line("specification { element function element machine element system }");
        line("model {");
        for (int i = 0; i < functions; i++) {
            line("  f" + i + " = function 'Function " + i + "'");
        }
        for (int i = 0; i < hosts; i++) {
            line("  h" + i + " = machine 'Host " + i + "'");
            line("  m" + i + " = machine 'Machine " + i + "'");
            line("  m" + i + " -> h" + i);
        }
        for (int i = 0; i < systems; i++) {
            line("  s" + i + " = system 'System " + i + "'");
            line("  s" + i + " -> m" + random.nextInt(hosts));
            if (i > 0) {
                line("  s" + i + " -> s" + random.nextInt(i));
            }
        }
        for (int i = 0; i < functions; i++) {
            line("  f" + i + " -> s" + random.nextInt(systems));
        }
        line("}");
        line("views { view index { include * } }");
        return text.toString();
    }

    private String structurizr() {
        line("workspace {");
        line("  !identifiers flat");
        line("  model {");
        for (int i = 0; i < functions; i++) {
            line("    f" + i + " = softwareSystem \"Function " + i + "\"");
        }
        for (int i = 0; i < hosts; i++) {
            line("    h" + i + " = softwareSystem \"Host " + i + "\"");
            line("    m" + i + " = softwareSystem \"Machine " + i + "\"");
        }
        for (int i = 0; i < systems; i++) {
            line("    s" + i + " = softwareSystem \"System " + i + "\"");
        }
        for (int i = 0; i < hosts; i++) {
            line("    m" + i + " -> h" + i);
        }
        for (int i = 0; i < systems; i++) {
            line("    s" + i + " -> m" + random.nextInt(hosts));
            if (i > 0) {
                line("    s" + i + " -> s" + random.nextInt(i));
            }
        }
        for (int i = 0; i < functions; i++) {
            line("    f" + i + " -> s" + random.nextInt(systems));
        }
        line("  }");
        line("}");
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
