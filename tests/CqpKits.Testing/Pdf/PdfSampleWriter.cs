using System.Globalization;
using System.Text;

namespace CqpKits.Testing.Pdf;

/// <summary>Writes fields and texts into a raw file.</summary>
internal sealed class PdfSampleWriter(RawPdf pdf, int simple)
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;

    /// <summary>A line of text.</summary>
    public static string Text(int x, int y, string text) => Invariant($"/P <</MCID 0>> BDC BT /F1 9 Tf 1 0 0 1 {x} {y} Tm {Shown(text)} Tj ET EMC\n");

    /// <summary>A field with its place.</summary>
    public void Add(SampleField field, int above, List<string> annotations, List<int> roots)
    {
        var (left, bottom, width, height) = field.Place!.Value;
        var place = Invariant($"/Type/Annot/Subtype/Widget/F 4/Rect[{left} {bottom} {left + width} {bottom + height}]{(field.IsBox ? Box(field) : Appearance(field, width, height))}");
        var value = field.ValueSyntax ?? (field.Value is null ? null : field.IsBox ? "/" + field.Value : PdfSyntax.Wide(field.Value));
        var own = $"/FT/{(field.IsBox ? "Btn" : "Tx")}/T({field.Name}){(value is null ? "" : "/V " + value)}{(above > 0 ? Invariant($"/Parent {above} 0 R") : "")}";
        var root = pdf.Reserve();
        var shown = root;
        if (field.IsParted)
        {
            shown = pdf.Add($"<<{place}{field.Keys}{(field.IsOrphan ? "" : Invariant($"/Parent {root} 0 R"))}>>");
            pdf.Put(root, Invariant($"<<{own}/Kids[{shown} 0 R]>>"));
        }
        else
        {
            pdf.Put(root, $"<<{own}{place}{field.Keys}>>");
        }

        if (field.IsInTree) { roots.Add(root); }
        if (field.IsOnPage) { annotations.Add(Invariant($"{shown} 0 R")); }
    }

    private string Box(SampleField field)
    {
        var state = field.State ?? field.Value ?? "Off";
        var on = field.Value is { } value && value != "Off" ? value : state != "Off" ? state : "Oui";
        return field.HasAppearance
            ? Invariant($"/AS/{state}/AP<</N<</{on} {pdf.AddStream("/BBox[0 0 10 10]", field.OnLook)} 0 R/Off {pdf.AddStream("/BBox[0 0 10 10]", "0 0 10 10 re S")} 0 R>>>>")
            : $"/AS/{state}";
    }

    private string Appearance(SampleField field, int width, int height)
    {
        if (!field.HasAppearance)
        {
            return "";
        }

        var lines = (field.Shown ?? (field.Value is { Length: > 0 } value ? value : field.Prompt)).ReplaceLineEndings("\n").Split('\n');
        var size = lines.Length > 1 ? 7 : 9;
        var (font, strings) = field.IsComposite ? Composite(lines) : (simple, lines.Select(Shown));
        var shown = string.Join(" T* ", strings.Select(s => s + " Tj"));
        var content = Invariant($"/Tx BMC q BT {field.Look} /F0 {size} Tf {size} TL 2 {height - size - 2} Td {shown} ET Q EMC");
        return Invariant($"/AP<</N {pdf.Add(RawPdf.Deflated(Invariant($"/Subtype/Form/BBox[0 0 {width} {height}]/Resources<</Font<</F0 {font} 0 R>>{field.Resources}>>"), content))} 0 R>>");
    }

    /// <summary>A font of which only what is shown is in the file, in an order of its own.</summary>
    private (int Font, IEnumerable<string> Strings) Composite(string[] lines)
    {
        var order = string.Concat(lines).Distinct().Order().ToList();
        var map = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + Invariant($"{order.Count} beginbfchar\n") + string.Concat(order.Select((c, i) => $"<{i + 1:X4}> <{(int)c:X4}>\n")) + "endbfchar";
        var descendant = pdf.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Carlito/DW 500/W[1[500 510] 3 9 490]>>");
        var font = pdf.Add(Invariant($"<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Carlito/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {pdf.Add(RawPdf.Deflated("", map))} 0 R>>"));
        return (font, lines.Select(l => $"<{string.Concat(l.Select(c => $"{order.IndexOf(c) + 1:X4}"))}>"));
    }

    private static string Shown(string text) => PdfSyntax.Literal(Encoding.Latin1.GetString(Windows.GetBytes(text)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
