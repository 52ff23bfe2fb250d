package org.holdfast.rcp.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Images that views and wizards of {@code org.eclipse.ui.ide} ask for by name. The IDE's own application declares them;
 * every other application has to. The names without a constant are internal there.
 */
final class WorkbenchImages {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
            Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
            Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
            Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
            Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz"),
            Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"),
            Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz"),
            Map.entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz"),
            Map.entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz"),
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"));

    private WorkbenchImages() {}

    static void declare(IWorkbenchConfigurer configurer) {
        PATHS.forEach((key, path) -> declare(configurer, key, "$nl$/icons/full/" + path + ".svg"));
    }

    private static void declare(IWorkbenchConfigurer configurer, String key, String path) {
        URL image = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), IPath.fromPortableString(path));
        if (image != null) {
            configurer.declareImage(key, ImageDescriptor.createFromURL(image), true);
        }
    }
}
