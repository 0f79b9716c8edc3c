using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>Reads fonts, as far as texts and widths need it (ISO 32000-1, 9.5 to 9.10). No font file is opened: what only it would tell is not known.</summary>
internal sealed class FontReader(PdfFile file)
{
    private const int MostWidths = 70_000;

    private readonly Dictionary<PdfDictionary, PdfFont> known = [];

    /// <summary>The font that a dictionary describes.</summary>
    public PdfFont Of(PdfDictionary? dictionary)
    {
        if (dictionary is null)
        {
            return PdfFont.Unknown;
        }

        if (!known.TryGetValue(dictionary, out var font))
        {
            known[dictionary] = font = Read(dictionary);
        }

        return font;
    }

    private PdfFont Read(PdfDictionary font)
    {
        var map = file.Open(font["ToUnicode"]) is { } bytes ? CharacterMap.Read(bytes, file.Budget) : null;
        return file.Of(font, "Subtype") is PdfName { Value: "Type0" } ? Composite(font, map) : Simple(font, map);
    }

    private PdfFont Composite(PdfDictionary font, CharacterMap? map)
    {
        var descendant = file.Items(font["DescendantFonts"]).FirstOrDefault() as PdfDictionary;
        var usual = file.Of(descendant, "DW") is PdfNumber width ? width.Value : 1000;
        var widths = Widths(descendant);
        var length = map?.CodeLength is >= 1 and <= 3 and var said ? said : 2;
        return new PdfFont(length, code => map?.Text(code), code => widths.GetValueOrDefault(code, usual));
    }

    /// <summary>« c [w1 w2 …] » and « first last w » (ISO 32000-1, 9.7.4.3).</summary>
    private Dictionary<int, double> Widths(PdfDictionary? descendant)
    {
        var widths = new Dictionary<int, double>();
        var items = file.Items(descendant?["W"]).ToList();
        for (var i = 0; i + 1 < items.Count && widths.Count < MostWidths;)
        {
            if (items[i] is PdfNumber first && items[i + 1] is PdfArray list)
            {
                foreach (var (at, width) in list.Items.Select(file.Resolve).OfType<PdfNumber>().Index())
                {
                    widths[first.Whole + at] = width.Value;
                }

                i += 2;
            }
            else
            {
                i += Range(items, i, widths);
            }
        }

        return widths;
    }

    private static int Range(List<PdfValue> items, int at, Dictionary<int, double> widths)
    {
        if (at + 2 < items.Count && items[at] is PdfNumber from && items[at + 1] is PdfNumber to && items[at + 2] is PdfNumber width)
        {
            for (var code = from.Whole; code <= to.Whole && widths.Count < MostWidths && code - from.Whole <= ushort.MaxValue; code++)
            {
                widths[code] = width.Value;
            }
        }

        return 3;
    }

    private PdfFont Simple(PdfDictionary font, CharacterMap? map)
    {
        var encoding = Encoding(font);
        var widths = file.Items(font["Widths"]).Select(w => w is PdfNumber n ? n.Value : 0).ToList();
        var first = file.Of(font, "FirstChar") is PdfNumber start ? start.Whole : 0;
        string? Text(int code) => map?.Text(code) ?? encoding?[code];
        var missing = file.Of(file.Of(font, "FontDescriptor") as PdfDictionary, "MissingWidth") is PdfNumber width ? width.Value : 0;
        return new PdfFont(1, Text, code => widths.Count == 0 ? GuessedWidths.Of(Text(code)) : code >= first && code - first < widths.Count ? widths[code - first] : missing);
    }

    /// <summary>Text of each code; null where only the font file knows it.</summary>
    private string?[]? Encoding(PdfDictionary font)
    {
        var given = file.Of(font, "Encoding");
        var named = SimpleEncodings.Named(given is PdfName name ? name.Value : (file.Of(given as PdfDictionary, "BaseEncoding") as PdfName)?.Value);
        if (named is null && KnowsOwnSigns(font))
        {
            var signs = file.Of(font, "BaseFont") is PdfName { Value: "ZapfDingbats" } ? SimpleEncodings.Dingbats : null;
            if (given is not PdfDictionary && signs is null)
            {
                return null;
            }

            named = signs ?? new string('\0', 256);
        }

        var texts = (named ?? SimpleEncodings.Standard).Select(c => c == '\0' ? null : c.ToString()).ToArray();
        Differences(given as PdfDictionary, texts);
        return texts;
    }

    private void Differences(PdfDictionary? encoding, string?[] texts)
    {
        var code = 0;
        foreach (var item in file.Items(encoding?["Differences"]))
        {
            if (item is PdfNumber number)
            {
                code = number.Whole;
            }
            else if (item is PdfName name && code is >= 0 and < 256)
            {
                texts[code++] = GlyphNames.Text(name.Value);
            }
        }
    }

    /// <summary>Whether the font has an order of its own: one of signs, one drawn in the file, or one of which only some characters were embedded.</summary>
    private bool KnowsOwnSigns(PdfDictionary font)
    {
        var name = file.Of(font, "BaseFont") is PdfName found ? found.Value : "";
        var descriptor = file.Of(font, "FontDescriptor") as PdfDictionary;
        var isSymbolic = file.Of(descriptor, "Flags") is PdfNumber flags && (flags.Whole & 4) != 0;
        return file.Of(font, "Subtype") is PdfName { Value: "Type3" } || name is "ZapfDingbats" or "Symbol" || (descriptor is not null && (isSymbolic || name is [_, _, _, _, _, _, '+', ..]));
    }
}
