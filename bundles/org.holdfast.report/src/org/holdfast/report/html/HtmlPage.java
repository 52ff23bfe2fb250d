package org.holdfast.report.html;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.holdfast.report.content.Report;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Wording;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** A report as HTML by a template. All that the template prints is escaped, but for styles, scripts and pictures. */
public final class HtmlPage {
    private static final freemarker.template.Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    private final Configuration templates;
    private final String template;

    /**
     * @param template
     *            the name of the template in this package
     */
    public HtmlPage(String template) {
        this.template = template;
        this.templates = new Configuration(BEHAVIOUR);
        templates.setTemplateLoader(new ClassTemplateLoader(HtmlPage.class, ""));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setObjectWrapper(new DefaultObjectWrapperBuilder(BEHAVIOUR).build());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    /** The page of a report. */
    public String of(Report report) {
        Messages messages = Messages.in(report.language());
        StringWriter text = new StringWriter();
        try {
            templates.getTemplate(template).process(
                    Map.of("report", report, "view", new PageView(new Wording(messages), report)), text);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the template " + template + " does not fit the report", e);
        }
        return PageText.of(text.toString());
    }
}
