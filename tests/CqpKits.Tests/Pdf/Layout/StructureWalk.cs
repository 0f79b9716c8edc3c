using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Pdf.Layout;

/// <summary>
/// Walks the structure of a file and names what a reader who cannot see would stumble over, by the conditions of the Matterhorn Protocol 1.1 that a machine can check.
/// </summary>
internal sealed class StructureWalk(ReadPdf file)
{
    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["Table"] = ["THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI"],
    };

    private readonly List<string> faults = [];
    private int level;

    /// <summary>What is wrong, each with its condition; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults()
    {
        Expect(ReadPdf.Shown(file.Entry(file.Catalog, "MarkInfo", "Marked")) is "True" or "true", "06-001 the file does not say that it is tagged");
        Expect(ReadPdf.Shown(file.Entry(file.Catalog, "Lang")) == "fr-FR", "11-006 no language");
        Expect(ReadPdf.Shown(file.Entry(file.Catalog, "ViewerPreferences", "DisplayDocTitle")) is "True" or "true", "07-002 the title is not shown");
        foreach (var root in file.Kids(file.Entry(file.Catalog, "StructTreeRoot")!))
        {
            Walk(root, "");
        }

        Pages();
        return faults;
    }

    private void Walk(IToken token, string parent)
    {
        if (token is not DictionaryToken element || file.Entry(element, "S") is not NameToken name)
        {
            return;
        }

        Expect(!Children.TryGetValue(parent, out var allowed) || allowed.Contains(name.Data), $"09-004 {name.Data} in {parent}");
        Expect(!Children.Any(c => c.Key is "TR" or "LI" && c.Value.Contains(name.Data) && parent != c.Key), $"09-005 {name.Data} outside its row or item, in {parent}");
        One(element, name.Data);
        foreach (var kid in file.Kids(element))
        {
            Walk(kid, name.Data);
        }
    }

    private void One(DictionaryToken element, string name)
    {
        switch (name)
        {
            case "H1" or "H2" or "H3":
                var found = name[1] - '0';
                Expect(found <= level + 1, $"14-003 a heading of level {found} below one of level {level}");
                level = found;
                break;
            case "TH":
                Expect(Attribute(element, "Scope") is "/Column" or "/Row", "15-003 a header without scope");
                break;
            case "Table":
                Expect(Columns(element).Distinct().Count() == 1, "15-004 rows of different lengths");
                break;
            case "Figure":
                Expect(ReadPdf.Shown(file.Entry(element, "Alt")).Length > 0, "13-004 a drawing without description");
                break;
            case "Form" when Attribute(element, "Role") == "/cb":
                Expect(Attribute(element, "Desc").Length > 0 && Attribute(element, "checked") is "/on" or "/off", "28-010 a box that is only printed and does not say what it is");
                break;
            case "Form" or "Link":
                Expect(ReadPdf.Shown(file.Entry(element, "Alt")).Length > 0, $"28-005 {name} whose element does not say what it is, to programs that read that alone");
                Expect(file.Kids(element).Count(k => ReadPdf.Shown(file.Entry(k, "Type")) == "/OBJR") == 1, $"28-010 {name} without its one annotation");
                break;
            default:
                break;
        }
    }

    /// <summary>Columns of each row, those that merged cells cover counted.</summary>
    private List<int> Columns(DictionaryToken table)
    {
        var rows = file.Kids(table).SelectMany(part => file.Kids(part)).ToList();
        var columns = new int[rows.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in file.Kids(rows[r]))
            {
                var (across, down) = (Span(cell, "ColSpan"), Span(cell, "RowSpan"));
                for (var i = r; i < Math.Min(r + down, rows.Count); i++)
                {
                    columns[i] += across;
                }
            }
        }

        return [.. columns];
    }

    private int Span(IToken cell, string name) => Attribute(cell, name) is { Length: > 0 } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 1;

    private string Attribute(IToken element, string name) => file.Entry(element, "A") switch
    {
        ArrayToken array => array.Data.Select(a => ReadPdf.Shown(file.Entry(a, name))).FirstOrDefault(t => t.Length > 0) ?? "",
        { } one => ReadPdf.Shown(file.Entry(one, name)),
        _ => "",
    };

    private void Pages()
    {
        foreach (var page in file.Document.GetPages())
        {
            var annotations = (file.Entry(page.Dictionary, "Annots") as ArrayToken)?.Data.Select(a => (DictionaryToken)file.Resolved(a)!).ToList() ?? [];
            Expect(annotations.Count == 0 || ReadPdf.Shown(file.Entry(page.Dictionary, "Tabs")) == "/S", "28-009 the order of tabs is not that of the structure");
            foreach (var annotation in annotations)
            {
                Expect(file.Entry(annotation, "StructParent") is not null, "28-002 an annotation that is not in the structure");
                Expect(ReadPdf.Shown(file.Entry(annotation, "Contents")).Length > 0, "28-012 an annotation without words");
                Expect(ReadPdf.Shown(file.Entry(annotation, "Subtype")) != "/Widget" || ReadPdf.Shown(file.Entry(annotation, "TU")).Length > 0, "28-005 a field without tooltip");
            }
        }
    }

    private void Expect(bool holds, string fault)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
