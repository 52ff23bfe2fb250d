package org.holdfast.ui.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** Where the plan speaks of an element. */
class ReferencesTest {

    @Test
    void listsReferencesInAllFiles() throws Exception {
        try (ScratchProject scratch = ScratchProject.named("references")) {
            scratch.file("b.bcp", "system web {\n    needs crm // most\n}\n");
            PlanEditor editor = PlanEditor
                    .open(scratch.file("a.bcp", "plan p\nsystem crm\nsystem shop { needs crm }\n"));
            editor.goTo("crm");

            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand("org.eclipse.ui.genericeditor.findReferences", null);

            Window.waitFor(List.of("crm  system crm  a.bcp:2", "shop  system shop { needs crm }  a.bcp:3",
                    "web  needs crm // most  b.bcp:2"), ReferencesTest::shown);
        }
    }

    private static List<String> shown() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        return view != null && view.getActivePage() instanceof AbstractTextSearchViewPage page
                ? tables(page.getControl()).flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText)
                        .toList()
                : List.of();
    }

    private static Stream<Table> tables(Control control) {
        return control instanceof Table table ? Stream.of(table).filter(Table::getVisible)
                : control instanceof Composite parts ? Stream.of(parts.getChildren()).flatMap(ReferencesTest::tables)
                        : Stream.empty();
    }
}
