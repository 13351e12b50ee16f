"""Makes atkinson-next.woff2, the one typeface that travels to a phone, from the Latin file of
@fontsource-variable/atkinson-hyperlegible-next 5.3.0. Needs Python with fonttools and brotli:

    python make.py path/to/atkinson-hyperlegible-next-latin-wght-normal.woff2

Two changes, which the Open Font License allows (the typeface reserves no name; it is called otherwise all the same):
- only the weights that pages use, 400 to 750, and no fractions, old figures or hints;
- the nought has no stroke through it. "0800 1111" read "Ø8ØØ" to a nine-year-old. The open oval is the typeface's own:
  the quarters that the stroke leaves whole, and their mirror images.
"""

import sys
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib import instancer

usual, boldest = 400, 750
left_out = {0xBC, 0xBD, 0xBE, 0xB9, 0xB2, 0xB3}  # fractions and raised figures


def smaller(source: str) -> TTFont:
    font = TTFont(source)
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]
    options.hinting = False
    options.glyph_names = True
    options.notdef_outline = True
    options.name_IDs = ["*"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[code for code in font.getBestCmap() if code not in left_out])
    cut.subset(font)
    kept = BytesIO()
    font.save(kept)
    return instancer.instantiateVariableFont(TTFont(kept), {"wght": (usual, usual, boldest)})


def quarters(font: TTFont, glyph: str) -> list[list[tuple[int, int]]]:
    """The contours as lists of points."""
    points, ends, _ = font["glyf"][glyph].getCoordinates(font["glyf"])
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [list(points)[start : end + 1] for start, end in zip(starts, ends)]


def open_oval(contours: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """The inner oval, from the lower left and the upper right quarter, which the stroke does not touch."""
    _, under, over = contours
    middle = under[0][0]
    lower_left = under[-4:] + under[:1]  # from the left to the bottom
    upper_right = over[4:10]  # from the right to the top
    assert over[9][0] == middle and abs(lower_left[0][1] - upper_right[0][1]) <= 1, "another drawing of nought"
    mirrored = lambda points: [(2 * middle - x, y) for x, y in reversed(points)]
    lower_right, upper_left = mirrored(lower_left), mirrored(upper_right)
    return lower_right[:-1] + upper_right[:-1] + upper_left[:-1] + lower_left[:-1]


def without_stroke(font: TTFont, bold: TTFont, glyph: str) -> None:
    shapes = [quarters(one, glyph) for one in (font, bold)]
    (outer, oval), (bold_outer, bold_oval) = [(shape[0], open_oval(shape)) for shape in shapes]
    drawn = font["glyf"][glyph]
    on = list(drawn.flags[: len(outer)])
    on_oval = [1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0]
    assert len(on_oval) == len(oval)
    points = outer + oval
    drawn.coordinates = type(drawn.coordinates)(points)
    drawn.flags = type(drawn.flags)(on + on_oval)
    drawn.endPtsOfContours = [len(outer) - 1, len(points) - 1]
    drawn.numberOfContours = 2
    drawn.recalcBounds(font["glyf"])
    moved = [(bx - x, by - y) for (x, y), (bx, by) in zip(points, bold_outer + bold_oval)]
    widths = [one["hmtx"][glyph][0] for one in (font, bold)]
    phantoms = [(0, 0), (widths[1] - widths[0], 0), (0, 0), (0, 0)]
    font["gvar"].variations[glyph] = [TupleVariation({"wght": (0, 1, 1)}, moved + phantoms)]


def main(source: str) -> None:
    font = smaller(source)
    kept = BytesIO()
    font.save(kept)
    bold = instancer.instantiateVariableFont(TTFont(kept), {"wght": boldest})
    font = TTFont(kept)
    without_stroke(font, bold, "zero")
    assert font["glyf"]["zero.tf"].isComposite(), "the nought of tables is no longer drawn by the other"
    for name in font["name"].names:
        if name.nameID in (1, 3, 4, 6, 16, 25):
            font["name"].setName("HeardNext" if name.nameID in (3, 6, 25) else "Heard Next", name.nameID, 3, 1, 0x409)
    font["post"].formatType = 3.0
    font.flavor = "woff2"
    made = Path(__file__).with_name("atkinson-next.woff2")
    font.save(made)
    print(made.name, made.stat().st_size, "bytes")


main(sys.argv[1])
