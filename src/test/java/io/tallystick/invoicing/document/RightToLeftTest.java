package io.tallystick.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    private final RightToLeft rightToLeft = new RightToLeft();

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        // beh + beh + beh + alef: initial, medial, medial, final
        assertThat(rightToLeft.shapeText("\u0628\u0628\u0628\u0627")).isEqualTo("\uFE91\uFE92\uFE92\uFE8E");
        assertThat(rightToLeft.shapeText("\u0628 \u0627\u0628")).isEqualTo("\uFE8F \uFE8D\uFE8F");
    }

    @Test
    void lamAndAlefAreOne() {
        assertThat(rightToLeft.shapeText("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(rightToLeft.shapeText("\u0628\u0644\u0623")).isEqualTo("\uFE91\uFEF8");
    }

    @Test
    void persianLettersJoinAndVowelMarksDoNotPart() {
        assertThat(rightToLeft.shapeText("\u067E\u06CC\u06AF")).isEqualTo("\uFB58\uFBFF\uFB93");
        assertThat(rightToLeft.shapeText("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void theNonJoinerPartsLettersAndIsNotDrawn() {
        var shaped = rightToLeft.shapeText("\u0628\u200C\u0628");
        assertThat(rightToLeft.reorderRTLTextToLTR(shaped)).isEqualTo("\uFE8F\uFE8F");
    }

    @Test
    void numbersAndForeignWordsKeepTheirOrder() {
        assertThat(rightToLeft.reorderRTLTextToLTR("\u05D0\u05D1 12 \u05D2 (Acme)"))
                .isEqualTo("(Acme) \u05D2 12 \u05D1\u05D0");
    }

    @Test
    void aRunKeepsItsNumbers() {
        var runs = new DirectionalRuns();
        runs.setParagraph("for \u05D0\u05D1 12 \u05D2 Ltd", BidiSplitter.LTR);
        assertThat(runs.countTextRuns()).isEqualTo(3);
        assertThat(runs.getVisualRun(1).getStart()).isEqualTo(4);
        assertThat(runs.getVisualRun(1).getLength()).isEqualTo(7);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
    }
}
