package io.tallystick.invoicing.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes invoices as PDF/A-3. A pure function of the document: no clock, no database, no network. One instance serves
 * all threads and should be kept, since it holds the parsed template.
 */
public final class InvoicePdf {
    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final PdfRenderer renderer = new PdfRenderer();

    /** Reads the template from the class path; nothing to configure. */
    public InvoicePdf() {
        var resolver = new ClassLoaderTemplateResolver(InvoicePdf.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The finished file. Never refuses a text: see the package for what is shown in place of letters we have not. */
    public byte[] render(InvoiceDocument document) {
        var lettering = new Lettering();
        var page = new InvoicePageWriter(document, lettering).write();
        var typefaces = lettering.typefaces(document.customer().country());
        var context = new Context(Locale.ENGLISH);
        context.setVariable("page", page);
        context.setVariable("fonts", families(typefaces));
        return renderer.render(templates.process("invoice", context), typefaces, details(document, page));
    }

    private static String families(List<Typeface> typefaces) {
        return typefaces.stream().map(Typeface::family).distinct().collect(Collectors.joining("', '", "'", "'"));
    }

    private static PdfDetails details(InvoiceDocument document, InvoicePage page) {
        return new PdfDetails(
                page.title(),
                page.brand(),
                "Invoice of " + page.brand() + " to " + page.customer().name(),
                "en",
                document.createdAt(),
                document.seller().name() + " " + document.number());
    }
}
