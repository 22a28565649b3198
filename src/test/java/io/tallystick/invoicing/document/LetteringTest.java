package io.tallystick.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private final Lettering lettering = new Lettering();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ærøskøbing Łódź Ñandú Việt Nam",
                "Νεφέλη Υπολογιστική",
                "Хмарні обчислення Їжак Ђурђевак",
                "شركة النور للتجارة",
                "شرکت چابک‌سازان ژرف ۱۲۳",
                "חברת אור",
                "北京云计算科技有限公司",
                "臺灣雲端運算",
                "株式会社クラウド計算々",
                "주식회사 클라우드",
                "ქართული",
                "Հայերեն",
                "€ £ ₴ ₹ ₺ – “quoted” №"
            })
    void textInScriptsWeHaveStaysAsItIs(String text) {
        assertThat(lettering.set(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"भारत, Bhārata", "বাংলা ১২, Bānlā 12", "ไทย, Thịy", "தமிழ், Tamiḻ", "ትግርኛ, Tǝgǝrǝñā"})
    void wordsInOtherScriptsAreReadInLatin(String text, String reading) {
        assertThat(lettering.set(text)).isEqualTo(reading);
    }

    @Test
    void whatHasNoReadingBecomesOneSquare() {
        assertThat(lettering.set("Party 🎉 👨‍👩‍👧 ❤️ 1️⃣ \uE000")).isEqualTo("Party \u25A1 \u25A1 \u25A1 1 \u25A1");
    }

    @Test
    void whatXmlForbidsOrWhatHidesTextIsLeftOut() {
        assertThat(lettering.set("a\u0000\u0008\u202Eb\u2066c\uFFFE\uFFFF\uD800d\uFEFF\u200Be\u00AD"))
                .isEqualTo("abcde");
    }

    @Test
    void whiteSpaceIsOrdinary() {
        assertThat(lettering.set("a\tb\u3000c\r\nd\u2028e\u00A0f")).isEqualTo("a b c\nd\ne\u00A0f");
    }

    @Test
    void everyCharacterOfUnicodeCanBeSet() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter += letter < 0x3400 ? 1 : 37) {
            var set = lettering.set(Character.toString(letter));
            assertThat(set.codePoints()).as(Integer.toHexString(letter)).allMatch(c -> c == '\n' || canDraw(c));
        }
    }

    private static boolean canDraw(int letter) {
        return Arrays.stream(Typeface.values()).anyMatch(typeface -> typeface.has(letter));
    }

    @Test
    void onlyNeededFontsAreEmbedded() {
        lettering.set("Acme Ελλάδα Київ");
        assertThat(lettering.typefaces(null)).containsExactly(Typeface.INTER, Typeface.INTER_SEMIBOLD);
    }

    @Test
    void ideographsAreJapaneseBesideKanaOrForACustomerInJapan() {
        lettering.set("東京");
        assertThat(lettering.typefaces("CN")).contains(Typeface.CHINESE).doesNotContain(Typeface.JAPANESE);
        assertThat(lettering.typefaces("JP")).contains(Typeface.JAPANESE).doesNotContain(Typeface.CHINESE);
        lettering.set("タワー");
        assertThat(lettering.typefaces(null))
                .isEqualTo(List.of(Typeface.INTER, Typeface.INTER_SEMIBOLD, Typeface.JAPANESE));
    }
}
