package io.tallystick.invoicing.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a file says about itself. PDF/A wants it twice, in the file's old dictionary and as XMP, and both must agree.
 *
 * @param identity names the file's content; with {@code createdAt} it decides the file's identifier
 * @param language of the page's words, as in BCP 47
 */
public record PdfDetails(
        String title, String author, String subject, String language, Instant createdAt, String identity) {
    private static final String PRODUCER = "Tallystick";

    PDDocumentInformation dictionary() {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setSubject(subject);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        var created = GregorianCalendar.from(createdAt.atZone(ZoneOffset.UTC));
        created.setTimeZone(TimeZone.getTimeZone("UTC"));
        information.setCreationDate(created);
        information.setModificationDate(created);
        return information;
    }

    long identifier() {
        return 31L * identity.hashCode() + createdAt.toEpochMilli();
    }

    /** The extension schemas of an e-invoice attachment will be one more description in this list. */
    String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                   <pdf:Producer>%1$s</pdf:Producer>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                   <xmp:CreatorTool>%1$s</xmp:CreatorTool>
                   <xmp:CreateDate>%2$s</xmp:CreateDate><xmp:ModifyDate>%2$s</xmp:ModifyDate>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%4$s</rdf:li></rdf:Seq></dc:creator>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%5$s</rdf:li></rdf:Alt></dc:description>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(PRODUCER, xmpTime(), escape(title), escape(author), escape(subject));
    }

    private String xmpTime() {
        return createdAt
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC)
                .toString()
                .replace("Z", "+00:00");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
