using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>Fields of a branch style's head or foot: those of page numbers stay, any other could fetch something and becomes its text.</summary>
internal static class BranchStyleFields
{
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "PAGE", "NUMPAGES", "SECTIONPAGES" };

    /// <summary>Whether a simple field is one of page numbers.</summary>
    public static bool IsKept(string? instruction) => Kept.Contains(instruction?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "");

    /// <summary>Takes the marks of other complex fields away; what stands between, their result, stays. Fields may hold fields, and go over paragraphs.</summary>
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
