using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Handles the page numbers of a branch style's header or footer. A form needs « Page 2 / 5 ». When the branch style has both numbers, they are kept and ours are left out;
/// when it has only the page number, it is removed and ours are used, so that no page has two numbers.
/// </summary>
internal static partial class BranchStyleNumbers
{
    private static readonly XName Run = BranchStyleXml.W + "r";
    private static readonly XName Text = BranchStyleXml.W + "t";

    /// <summary>True when it has both the page number and the number of pages.</summary>
    public static bool AreWhole(XElement root) => Instructions(root) is var kinds && kinds.Contains("PAGE") && kinds.Contains("NUMPAGES");

    /// <summary>Removes the fields, with « Page » before them and separators around them, and the paragraphs that are then empty.</summary>
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

    /// <summary>True for a simple field, and for a run of a complex one: a mark, its instruction, or its result.</summary>
    private static bool IsField(XElement element) => element.Name == BranchStyleXml.W + "fldSimple"
        || (element.Name == Run && element.Parent!.Name != BranchStyleXml.W + "fldSimple"
            && (element.Elements().Any(e => e.Name.LocalName is "fldChar" or "instrText") || IsShown(element)));

    /// <summary>True when a run is between the begin mark and the end mark of a field.</summary>
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

    /// <summary>A text that is only a separator between or after the numbers; other texts are not removed.</summary>
    [GeneratedRegex(@"\A\s*(?:[-–—|•·/]|sur|de)?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
