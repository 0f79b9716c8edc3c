using CqpKits.Returns;
using CqpKits.Returns.EntrySheets;
using CqpKits.Tests.Docx.Reading;

namespace CqpKits.Tests.Hostile;

/// <summary>A format that comes back, with a good file of it and where it can be attacked.</summary>
/// <param name="Name">Extension.</param>
/// <param name="Good">A file that is read.</param>
/// <param name="Body">Part with the text.</param>
/// <param name="Picture">A part that may be there and is no XML.</param>
/// <param name="Macro">A part that holds a program.</param>
/// <param name="Outside">The file with something that leads outside.</param>
internal sealed record HostileFormat(string Name, byte[] Good, string Body, string Picture, string Macro, Func<RawZip, RawZip> Outside)
{
    private const string External = """<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://exemple.fr/pixel.png" TargetMode="External"/></Relationships>""";

    private static readonly Lazy<IReadOnlyList<HostileFormat>> Known = new(() => [Docx(), Odt(), Xlsx()]);

    public static IReadOnlyList<HostileFormat> All => Known.Value;

    public RawZip Zip => RawZip.Of(Good);

    private static HostileFormat Docx() => new(
        "docx", SurvivalForm.All[0].Blank.ToBytes(), "word/document.xml", "word/media/image1.png", "word/vbaProject.bin",
        zip => zip.Instead("word/_rels/document.xml.rels", s => s.Replace("</Relationships>", External, StringComparison.Ordinal)));

    private static HostileFormat Odt() => new(
        "odt", OdtFile.WithForm(f => OdtFile.Box(f)).With("settings.xml", "<x/>").ToBytes(), "content.xml", "Pictures/image1.png", "Basic/Standard/Module1.xml",
        zip => zip.Instead("content.xml", s => s.Replace("<office:text>", "<office:text><draw:image xlink:href=\"https://exemple.fr/pixel.png\"/>", StringComparison.Ordinal)));

    private static HostileFormat Xlsx()
    {
        var form = SurvivalForm.All[0];
        var issue = FormReader.Open("a.docx", form.Blank.ToBytes()).Value!.Issue!;
        return new HostileFormat(
            "xlsx", EntrySheetWriter.Write(form.Definition, issue, "", "", new HashSet<string>()), "xl/worksheets/sheet1.xml", "xl/media/image1.png", "xl/vbaProject.bin",
            zip => zip.Instead("xl/_rels/workbook.xml.rels", s => s.Replace("</Relationships>", External, StringComparison.Ordinal)));
    }
}
