package io.tallystick.invoicing.document;

import static io.tallystick.invoicing.document.Samples.line;
import static io.tallystick.invoicing.document.Samples.ordinary;

import io.tallystick.invoicing.document.InvoiceDocument.Status;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {
    @Test
    void samples() throws Exception {
        var m = new TreeMap<String, Samples>();
        var o = ordinary();
        m.put("latin", o);
        m.put("lines120", o.withLines(120).noting("Reverse charge: VAT to be accounted for by the recipient."));
        m.put(
                "arabic",
                o.to("شركة النور للتجارة (2026) ذ.م.م", "شارع الملك فهد 12، الطابق 3", "الرياض 11564", "Saudi Arabia")
                        .with(
                                line("اشتراك شهري – Team plan", "March 2026", "1", "89", "89"),
                                line("Consulting for شركة النور 12 الرياض as agreed", null, "2", "100", "200")));
        m.put("persian", o.to("شرکت گسترش پویا چابک‌سازان ژرف", "خیابان ولیعصر، پلاک ۱۲۳", "تهران", "Iran"));
        m.put("hebrew", o.to("חברת אור בע\"מ", "רחוב הרצל 12", "תל אביב", "Israel"));
        m.put(
                "chinese",
                o.to("北京云计算科技有限公司", "北京市朝阳区建国路88号 现代城5号楼1203室", "中国").with(line("团队版订阅", "2026年3月", "1", "89", "89")));
        m.put("taiwan", o.to("臺灣雲端運算股份有限公司", "臺北市信義區松仁路100號", "臺灣"));
        m.put(
                "japanese",
                o.to("株式会社クラウド計算", "東京都渋谷区神南1丁目2番3号 ハイツ直角ビル4階", "日本")
                        .with(line("チームプラン（月額）", "2026年3月", "1", "8900", "8900"))
                        .in("JPY"));
        m.put("korean", o.to("주식회사 클라우드", "서울특별시 강남구 테헤란로 123", "대한민국"));
        m.put("greek", o.to("Νεφέλη Υπολογιστική Α.Ε.", "Λεωφόρος Κηφισίας 44", "151 25 Μαρούσι", "Ελλάδα"));
        m.put("cyrillic", o.to("ТОВ «Хмарні обчислення Їжак»", "вул. Хрещатик 22", "01001 Київ", "Україна"));
        m.put(
                "longnames",
                o.to(
                                "The Honourable Society for the Advancement of Extraordinarily Long Company Names and Other Improbable Things Incorporated",
                                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsstraße 1234567890123456789012345678901234567890123456789012345678901234567890",
                                "X")
                        .with(
                                line("A".repeat(300), null, "1", "1", "1"),
                                line(
                                        "A plan with " + "a very long description ".repeat(20),
                                        "1 March",
                                        "1",
                                        "89",
                                        "89")));
        m.put("paid", o.with(Status.PAID));
        m.put("void", o.with(Status.VOID));
        m.put("pastdue", o.with(Status.PAST_DUE));
        m.put("review", o.with(Status.WAITING_FOR_APPROVAL));
        m.put(
                "figures",
                o.with(
                        line(
                                "Everything",
                                null,
                                "123456789012345678901234567890",
                                "-123456789012345678901234567890.12",
                                "123456789012345678901234567890.12"),
                        line("Something", null, "1", "1", "1")));
        m.put("hindi", o.to("भारत संगणक प्राइवेट लिमिटेड 🎉", "বাংলা রাস্তা ১২", "ถนนสุขุมวิท", "ქართული Հայերեն"));
        var img = new BufferedImage(600, 160, BufferedImage.TYPE_INT_ARGB);
        var g = img.createGraphics();
        g.setColor(new Color(0xE0, 0x50, 0x20));
        g.fillOval(0, 0, 160, 160);
        g.fillRoundRect(200, 40, 390, 80, 40, 40);
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(img, "png", out);
        var s = o.seller();
        m.put(
                "logo",
                o.from(new InvoiceDocument.Seller(
                        s.name(),
                        s.legalName(),
                        s.addressLines(),
                        s.taxId(),
                        s.email(),
                        s.website(),
                        new InvoiceDocument.Logo(out.toByteArray()),
                        s.footer())));
        m.put("lines9", o.withLines(9));
        m.put("lines13", o.withLines(13));
        m.put("lines14", o.withLines(14));
        m.put("lines15", o.withLines(15));
        m.put("lines16", o.withLines(16));
        var dir = Path.of("/tmp/pdf");
        Files.createDirectories(dir);
        var pdf = new InvoicePdf();
        for (var e : m.entrySet()) {
            long t = System.nanoTime();
            var bytes = pdf.render(e.getValue().document());
            System.out.printf("%s %d bytes %d ms%n", e.getKey(), bytes.length, (System.nanoTime() - t) / 1_000_000);
            Files.write(dir.resolve(e.getKey() + ".pdf"), bytes);
        }
        for (int round = 0; round < 5; round++) {
            long t = System.nanoTime();
            for (int i = 0; i < 40; i++) pdf.render(o.document());
            System.out.printf("warm %.1f ms%n", (System.nanoTime() - t) / 40e6);
        }
    }
}
