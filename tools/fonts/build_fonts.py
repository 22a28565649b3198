#!/usr/bin/env python3
"""Makes the fonts in src/main/resources/fonts from their published originals.

Usage: build_fonts.py SOURCES TARGET
SOURCES holds Inter-Regular.woff2, Inter-SemiBold.woff2, NotoSansArabic-Regular.ttf, NotoSansHebrew-Regular.ttf,
NotoSansArmenian-Regular.ttf, NotoSansGeorgian-Regular.ttf and NotoSansCJK-Regular.ttc.
Needs fontTools (with brotli). The ideographic fonts take some minutes.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

SOURCES, TARGET = map(pathlib.Path, sys.argv[1:3])
LATIN = [(0x20, 0x52F), (0x1C80, 0x1C8F), (0x1D00, 0x1FFF), (0x2000, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717),
         (0x2C60, 0x2C7F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F), (0xA720, 0xA7FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD)]
ARABIC = [(0x20, 0x22), (0x28, 0x2F), (0x3A, 0x3B), (0xAB, 0xAB), (0xBB, 0xBB), (0x600, 0x6FF), (0x750, 0x77F),
          (0x200C, 0x200F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC), (0x25CC, 0x25CC)]
HEBREW = [(0x20, 0x2F), (0x590, 0x5FF), (0xFB1D, 0xFB4F)]
ARMENIAN = [(0x530, 0x58F), (0xFB13, 0xFB17)]
GEORGIAN = [(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)]
IDEOGRAPHIC = [(0x3000, 0x303F), (0x3040, 0x30FF), (0x3200, 0x33FF), (0xFF00, 0xFFEF)]
HANGUL = [(0xAC00, 0xD7A3), (0x1100, 0x11FF), (0x3130, 0x318F)]


def letters(ranges):
    return {letter for first, last in ranges for letter in range(first, last + 1)}


def han(codec):
    """The ideographs a national standard names."""
    def known(letter):
        try:
            return bool(chr(letter).encode(codec))
        except UnicodeError:
            return False
    blocks = [(0x2E80, 0x2FDF), (0x3400, 0x9FFF), (0xF900, 0xFAFF)]
    return {letter for letter in letters(blocks) if known(letter)}


def reduce_to(font, wanted):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    # The PDF writer applies no layout rules; what it must not half apply is left out.
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "kern", "VORG", "vhea", "vmtx", "DSIG", "STAT", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def save(font, name):
    # One line height for all: a name in another script must not move the lines around it.
    em = font["head"].unitsPerEm
    ascent, descent = round(em * 1984 / 2048), round(em * 494 / 2048)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, -descent, 0
    metrics.usWinAscent, metrics.usWinDescent, metrics.fsType = ascent, descent, 0
    font["post"].formatType = 3.0
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font.recalcTimestamp = False
    font.save(TARGET / name)


def tabular(font):
    """Figures of one width, which the feature tnum would choose."""
    table = font["GSUB"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    forms = {}
    for lookup in lookups:
        for rules in table.LookupList.Lookup[lookup].SubTable:
            forms.update(getattr(getattr(rules, "ExtSubTable", rules), "mapping", {}))
    for cmap in font["cmap"].tables:
        for letter in map(ord, "0123456789+\u2212"):
            if cmap.isUnicode() and letter in cmap.cmap:
                cmap.cmap[letter] = forms.get(cmap.cmap[letter], cmap.cmap[letter])


def inter(weight):
    font = TTFont(SOURCES / f"Inter-{weight}.woff2")
    font.flavor = None
    tabular(font)
    reduce_to(font, letters(LATIN))
    save(font, f"Inter-{weight}.ttf")


def noto(name, ranges):
    font = TTFont(SOURCES / name)
    reduce_to(font, letters(ranges))
    save(font, name)


def ideographic(number, wanted, name):
    """PDFBox embeds TrueType outlines only, so the cubic curves become quadratic, within 1.2 of 1000 units."""
    font = TTFont(SOURCES / "NotoSansCJK-Regular.ttc", fontNumber=number)
    reduce_to(font, wanted)
    glyphs, order, outlines = font.getGlyphSet(), font.getGlyphOrder(), {}
    for glyph in order:
        pen = TTGlyphPen(None)
        glyphs[glyph].draw(Cu2QuPen(pen, 1.2, reverse_direction=True))
        outlines[glyph] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, outlines
    for glyph in order:
        outline = outlines[glyph]
        outline.recalcBounds(font["glyf"])
        font["hmtx"][glyph] = (font["hmtx"][glyph][0], outline.xMin if outline.numberOfContours else 0)
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for limit in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions",
                  "ComponentElements", "Points", "Contours", "CompositePoints", "CompositeContours", "ComponentDepth"):
        setattr(limits, "max" + limit, 0)
    limits.maxZones = 1
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    save(font, name)


inter("Regular")
inter("SemiBold")
noto("NotoSansArabic-Regular.ttf", ARABIC)
noto("NotoSansHebrew-Regular.ttf", HEBREW)
noto("NotoSansArmenian-Regular.ttf", ARMENIAN)
noto("NotoSansGeorgian-Regular.ttf", GEORGIAN)
ideographic(0, han("cp932") | letters(IDEOGRAPHIC) | letters([(0x31F0, 0x31FF)]), "NotoSansJP-Regular.ttf")
ideographic(1, letters(HANGUL), "NotoSansKR-Regular.ttf")
ideographic(2, han("gbk") | han("big5hkscs") | han("cp932") | letters(IDEOGRAPHIC) | letters([(0x3100, 0x312F)]),
            "NotoSansSC-Regular.ttf")
