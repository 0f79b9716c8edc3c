using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Page numbers of a branch style's head or foot. A form needs « Page 2 / 5 »: where the branch style counts the pages too, its numbers stay and ours are left out;
/// where it only numbers them, ours take their place, for a page with two numbers is one with a fault.
/// </summary>
internal static partial class BranchStyleNumbers
{
    private static readonly XName Run = BranchStyleXml.W + "r";
    private static readonly XName Text = BranchStyleXml.W + "t";

    /// <summary>Whether it says which page this is, and of how many.</summary>
    public static bool AreWhole(XElement root) => Instructions(root) is var kinds && kinds.Contains("PAGE") && kinds.Contains("NUMPAGES");

    /// <summary>Takes the fields away, with the « Page » before them and the dashes around, and the lines that held nothing else.</summary>
    public static void Remove(XElement root)
    {
        foreach (var paragraph in root.Descendants(BranchStyleXml.W + "p").Where(p => Instructions(p).Any()).ToList())
        {
            var fields = paragraph.Descendants().Where(IsField).ToList();
            var others = paragraph.Descendants(Text).Where(t => !t.Ancestors().Any(fields.Contains)).ToList();
            Trim(others.LastOrDefault(t => t.IsBefore(fields[0])), Before());
            foreach (var text in others.Where(t => t.IsAfter(fields[0])))
            {
                Trim(text, Between());
            }

            fields.ForEach(f => f.Remove());
            if (!paragraph.Descendants().Any(IsContent) && paragraph.Parent!.Elements(BranchStyleXml.W + "p").Skip(1).Any())
            {
                paragraph.Remove();
            }
        }
    }

    private static IEnumerable<string> Instructions(XElement root) =>
        root.Descendants(BranchStyleXml.W + "instrText").Select(i => i.Value)
            .Concat(root.Descendants(BranchStyleXml.W + "fldSimple").Select(f => (string?)f.Attribute(BranchStyleXml.W + "instr") ?? ""))
            .Select(i => i.Trim().Split(' ')[0].ToUpperInvariant());

    /// <summary>A simple field, or a run of a complex one: a mark, its instruction, or what it shows.</summary>
    private static bool IsField(XElement element) => element.Name == BranchStyleXml.W + "fldSimple"
        || (element.Name == Run && element.Parent!.Name != BranchStyleXml.W + "fldSimple"
            && (element.Elements().Any(e => e.Name.LocalName is "fldChar" or "instrText") || IsShown(element)));

    /// <summary>Whether a run stands between the beginning of a field and its end.</summary>
    private static bool IsShown(XElement run) => run.ElementsBeforeSelf(Run).Descendants(BranchStyleXml.W + "fldChar")
        .Sum(f => (string?)f.Attribute(BranchStyleXml.W + "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 }) > 0;

    private static bool IsContent(XElement element) =>
        element.Name.LocalName is "drawing" or "pict" || (element.Name == Text && !string.IsNullOrWhiteSpace(element.Value));

    private static void Trim(XElement? text, Regex label)
    {
        if (text is not null)
        {
            text.Value = label.Replace(text.Value, "");
        }
    }

    [GeneratedRegex(@"\s*[-–—|•·]?\s*(?:\b(?:page|p\.)\s*(?:n°\s*)?)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>What stands between the number and how many there are, or closes the number: nothing else of a text goes.</summary>
    [GeneratedRegex(@"\A\s*(?:[-–—|•·/]|sur|de)?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
