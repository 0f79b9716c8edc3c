using System.Text.RegularExpressions;
using CqpKits.Treatments;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>Forms are written as Word writes them where other programs trust it to the letter.</summary>
public sealed partial class NaiveProgramTests
{
    private static IEnumerable<(string Part, string Xml)> Parts =>
        from form in SurvivalForm.All.Select(f => f.Blank)
        from part in form.PartNames.Where(p => p.EndsWith(".xml", StringComparison.Ordinal))
        select (part, form.Xml(part).ToString(System.Xml.Linq.SaveOptions.DisableFormatting));

    [Fact]
    public void Every_prefix_is_declared_on_the_root()
    {
        Assert.Empty(Parts.Where(p => LaterDeclaration().IsMatch(p.Xml)).Select(p => p.Part).Distinct());
        Assert.All(Parts.Where(p => p.Part == DocxFile.Body), p => Assert.Contains("xmlns:r=", p.Xml[..p.Xml.IndexOf('>', StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Fact]
    public void On_and_off_are_1_and_0() => Assert.Empty(Parts.Where(p => OnOffInWords().IsMatch(p.Xml)).Select(p => p.Part).Distinct());

    [Theory]
    [InlineData("docProps/core.xml", "dcterms", "dcmitype", "xsi", "dc", "cp")]
    [InlineData("docProps/custom.xml", "vt")]
    public void Properties_declare_what_programs_add_to_them(string part, params string[] prefixes) => Assert.All(
        Parts.Where(p => p.Part == part),
        p => Assert.All(prefixes, prefix => Assert.Contains($"xmlns:{prefix}=", p.Xml[..p.Xml.IndexOf('>', StringComparison.Ordinal)], StringComparison.Ordinal)));

    [GeneratedRegex("^(?:<\\?[^>]*>)?<[^>]*>.*xmlns:", RegexOptions.Singleline)]
    private static partial Regex LaterDeclaration();

    [GeneratedRegex("<[^>]*=\"(?:true|false|on|off)\"")]
    private static partial Regex OnOffInWords();
}
