using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Handles the Word fields of a branch style's header or footer. Page number fields are kept; others, which could load external content, are
/// replaced by their text.
/// </summary>
internal static class BranchStyleFields
{
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "PAGE", "NUMPAGES", "SECTIONPAGES" };

    /// <summary>True for the instruction of a page number field.</summary>
    public static bool IsKept(string? instruction) => Kept.Contains(instruction?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "");

    /// <summary>
    /// Removes the marks and instructions of all other complex fields and keeps their results. Fields may be nested, and may extend over
    /// paragraphs.
    /// </summary>
    public static void Flatten(XElement root)
    {
        var open = new Stack<List<XElement>>();
        var gone = new List<XElement>();
        foreach (var element in root.Descendants().Where(e => e.Name == BranchStyleXml.W + "fldChar" || e.Name == BranchStyleXml.W + "instrText"))
        {
            var kind = (string?)element.Attribute(BranchStyleXml.W + "fldCharType");
            if (kind == "begin")
            {
                open.Push([]);
            }

            if (open.Count == 0)
            {
                gone.Add(element);
                continue;
            }

            open.Peek().Add(element);
            if (kind == "end" && open.Pop() is var field && !IsKept(InstructionOf(field)))
            {
                gone.AddRange(field);
            }
        }

        gone.Concat(open.SelectMany(f => f)).ToList().ForEach(e => e.Remove());
    }

    private static string InstructionOf(IEnumerable<XElement> field) => string.Concat(field.Where(e => e.Name == BranchStyleXml.W + "instrText").Select(e => e.Value));
}
