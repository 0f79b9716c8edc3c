using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>What every paper looks like, from its file: whose it is on every page, nothing small or pale, and no words for the screen where the pen writes.</summary>
public sealed partial class PaperLooksTests
{
    /// <summary>Half-points of the smallest text, 9 points.</summary>
    private const int Smallest = 18;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A style of a paragraph that only sets things apart: nobody reads it.</summary>
    private const string Spacer = "Intervalle";

    public static TheoryData<string> Codes => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    public static IEnumerable<KeyValuePair<string, byte[]>> Papers(string code) =>
    [
        .. BuiltFamilies.Of(code).Documents,
        .. code == "agc" ? CohortResults.ByDomain.Files.Select(f => KeyValuePair.Create(f, CohortResults.ByDomain.Workspace.Files[f])) : [],
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_text_is_smaller_than_nine_points(string code) => Assert.All(Papers(code), paper =>
    {
        var styles = Part(paper.Value, "word/styles.xml");
        var sizes = styles.Elements(W + "style").Where(s => (string?)s.Attribute(W + "styleId") != Spacer).SelectMany(s => s.Descendants(W + "sz"))
            .Concat(Texts(paper.Value).SelectMany(p => p.Descendants(W + "r")).Where(r => r.Elements(W + "t").Any()).SelectMany(r => r.Elements(W + "rPr").Elements(W + "sz")));
        Assert.All(sizes, s => Assert.True(Value(s) is var size && int.Parse(size, CultureInfo.InvariantCulture) >= Smallest, $"{paper.Key} : {s.Parent!.Parent}"));
    });

    /// <summary>7:1 for what is read on a photocopy (WCAG 2.1, 1.4.6), black for what a sheet and its rows are known by; prompts are for the screen.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_text_is_pale_and_codes_are_black(string code) => Assert.All(Papers(code), paper =>
    {
        var styles = Part(paper.Value, "word/styles.xml").Elements(W + "style").ToDictionary(s => (string)s.Attribute(W + "styleId")!, s => s.Descendants(W + "color").Select(Value).FirstOrDefault());
        Assert.Equal(("000000", "000000"), (styles["CodeImprime"], styles["Footer"]));
        Assert.All(styles.Where(s => s.Value is not (null or "auto" or "FFFFFF")), s => Assert.InRange(Contrast.OnWhite(s.Value!), s.Key is "PlaceholderText" or "InviteNote" ? 4.5m : 7m, 21));
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_of_a_form_says_whose_it_is(string code)
    {
        var built = BuiltFamilies.Of(code);
        Assert.All(built.Forms, form => Assert.All(Heads(built.Documents[form]), head => Assert.StartsWith("Candidat\u00A0: ………", head, StringComparison.Ordinal)));
        if (code == "agc")
        {
            var issued = BuiltKits.Forms.Except(BuiltKits.Blank).ToList();
            Assert.NotEmpty(issued);
            Assert.All(issued, form => Assert.All(Heads(BuiltKits.Workspace.Files[form]), head => Assert.Matches("^\\w+.* · \\w+", head)));
            Assert.All(issued.Where(f => f.Contains("/lefevre-bonnaud-", StringComparison.Ordinal)), form => Assert.All(Heads(BuiltKits.Workspace.Files[form]), head => Assert.StartsWith("Lefèvre-Bonnaud Anaïs · ", head, StringComparison.Ordinal)));
        }
    }

    /// <summary>What an empty field prints is a line to write on, or the shape of a date.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_prompt_is_words(string code) => Assert.All(Papers(code), paper =>
        Assert.All(
            Part(paper.Value, "word/document.xml").Descendants(W + "sdt").Where(s => s.Descendants(W + "showingPlcHdr").Any()),
            s => Assert.Matches(Prompt(), string.Concat(s.Descendants(W + "t").Select(t => t.Value)))));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_printed_has_the_apostrophe_and_the_ellipsis_of_French(string code) => Assert.All(Papers(code), paper =>
        Assert.All(Texts(paper.Value).SelectMany(p => p.Descendants(W + "t")).Where(t => t.Ancestors(W + "sdt").FirstOrDefault() is null), t =>
        {
            Assert.DoesNotMatch(@"\p{L}'", t.Value);
            Assert.DoesNotMatch(@"(?<!\.)\.\.\.(?!\.)", t.Value);
            Assert.DoesNotMatch(@"n°[ ]?\d", t.Value);
        }));

    [GeneratedRegex("^(…+|_+|JJ / MM / AAAA)$")]
    private static partial Regex Prompt();

    private static IEnumerable<string> Heads(byte[] file) => Parts(file, "word/header").Select(h => string.Concat(h.Descendants(W + "t").Select(t => t.Value)));

    private static IEnumerable<XElement> Texts(byte[] file) => Parts(file, "word/header").Concat(Parts(file, "word/footer")).Append(Part(file, "word/document.xml"));

    private static XElement Part(byte[] file, string path) => DocxFile.Read(file).Xml(path).Root!;

    private static List<XElement> Parts(byte[] file, string start)
    {
        var read = DocxFile.Read(file);
        return [.. read.PartNames.Where(p => p.StartsWith(start, StringComparison.Ordinal)).Select(p => read.Xml(p).Root!)];
    }

    private static string Value(XElement element) => (string)element.Attribute(W + "val")!;
}
