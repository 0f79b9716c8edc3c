using System.Text.RegularExpressions;
using CqpKits.Returns;
using CqpKits.Returns.EntrySheets;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>Forms and workbooks are written as Word writes them where other programs trust it to the letter.</summary>
public sealed partial class NaiveProgramTests
{
    private static IEnumerable<(string Part, string Xml)> Parts => PartsOf(SurvivalForm.All.Select(f => f.Blank));

    /// <summary>An entry sheet, and a workbook with all that others may have: several sheets, rules, choices.</summary>
    private static IEnumerable<(string Part, string Xml)> WorkbookParts => PartsOf(Workbooks());

    private static IEnumerable<DocxFile> Workbooks()
    {
        var form = SurvivalForm.All[0];
        var issue = FormReader.Open("a.docx", form.Blank.ToBytes()).Value!.Issue!;
        yield return DocxFile.Read(EntrySheetWriter.Write(form.Definition, issue, "", "", new HashSet<string>()));
        var sheet = new SheetBook { Title = "A", Columns = [new(10)], Rows = [new(new SheetCell("", SheetLook.Entry, new ChoiceRule("Un choix", ["oui", "non"])))] };
        yield return DocxFile.Read(SheetWriter.Write([sheet, sheet with { Title = "B" }]));
    }

    private static IEnumerable<(string Part, string Xml)> PartsOf(IEnumerable<DocxFile> files) =>
        from file in files
        from part in file.PartNames.Where(p => p.EndsWith(".xml", StringComparison.Ordinal))
        select (part, file.Xml(part).ToString(System.Xml.Linq.SaveOptions.DisableFormatting));

    [Fact]
    public void Every_prefix_is_declared_on_the_root()
    {
        Assert.Empty(Parts.Concat(WorkbookParts).Where(p => LaterDeclaration().IsMatch(p.Xml)).Select(p => p.Part).Distinct());
        Assert.All(Parts.Where(p => p.Part == DocxFile.Body), p => Assert.Contains("xmlns:r=", p.Xml[..p.Xml.IndexOf('>', StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Fact]
    public void On_and_off_are_1_and_0() => Assert.Empty(Parts.Concat(WorkbookParts).Where(p => OnOffInWords().IsMatch(p.Xml)).Select(p => p.Part).Distinct());

    [Theory]
    [InlineData("docProps/core.xml", "dcterms", "dcmitype", "xsi", "dc", "cp")]
    [InlineData("docProps/custom.xml", "vt")]
    public void Properties_declare_what_programs_add_to_them(string part, params string[] prefixes) => Declare(Parts, part, prefixes);

    [Theory]
    [InlineData("xl/workbook.xml", "r")]
    [InlineData("xl/worksheets/sheet1.xml", "r")]
    [InlineData("xl/worksheets/sheet2.xml", "r")]
    [InlineData("docProps/custom.xml", "vt")]
    public void Workbooks_declare_what_programs_add_to_them(string part, params string[] prefixes) => Declare(WorkbookParts, part, prefixes);

    private static void Declare(IEnumerable<(string Part, string Xml)> parts, string part, string[] prefixes)
    {
        var roots = parts.Where(p => p.Part == part).Select(p => p.Xml[..p.Xml.IndexOf('>', StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(roots);
        Assert.All(roots, root => Assert.All(prefixes, prefix => Assert.Contains($"xmlns:{prefix}=", root, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^(?:<\\?[^>]*>)?<[^>]*>.*xmlns:", RegexOptions.Singleline)]
    private static partial Regex LaterDeclaration();

    [GeneratedRegex("<[^>]*=\"(?:true|false|on|off)\"")]
    private static partial Regex OnOffInWords();
}
