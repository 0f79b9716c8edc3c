using System.Xml.Linq;
using CqpKits.Docx.Blocks;
using CqpKits.Docx.BranchStyles;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Package;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using CqpKits.Packages.Writing;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Writes a branch style's header, footer, styles and theme into a file.</summary>
internal static class BranchStyleWriter
{
    /// <summary>Size of the range of drawing ids of each pair of header and footer, so that ids are unique in the file.</summary>
    private const int FirstDrawing = 1000;

    /// <summary>Space between text and a tall footer, millimetres.</summary>
    private const decimal FootClearance = 2;

    /// <summary>Adds the merged styles and the theme.</summary>
    public static void AddStyles(PackageWriter package, WritingJob job, BranchStyle branchStyle)
    {
        var styles = BranchStyleSheet.Merge(
            BranchStyleSheet.Scaled(branchStyle.Styles, job.Theme.Scale),
            Xml(new StyleSheet(job.Theme, job.Scale).Write()),
            Xml(FormTextStyle.Write(job.Theme, job.Scale, branchStyle.Look.Text)));
        package.Add(PartKind.Styles, styles);
        if (job.Placeholders.Any)
        {
            package.Add(PartKind.GlossaryStyles, styles);
        }

        if (branchStyle.ThemePart is { } theme)
        {
            package.Add(PartKind.Theme, theme);
        }
    }

    /// <summary>Adds a footer with our lines below it, and a clearance above it for a footer that is taller than the margin.</summary>
    public static void AddFoot(PackageWriter package, PackagePart part, BranchStyleMargin margin, IEnumerable<OpenXmlElement> below)
    {
        var clearance = TableSpacing.Tiny();
        clearance.ParagraphProperties!.SpacingBetweenLines = new() { After = Measure.Text(Measure.Twips(FootClearance)), Line = "20", LineRule = W.LineSpacingRuleValues.Exact };
        AddMargin(package, part, margin with { Root = new XElement(margin.Root.Name, margin.Root.Attributes(), Xml(clearance), margin.Root.Nodes()) }, below);
    }

    /// <summary>Adds a header or footer with our lines below it, and its pictures.</summary>
    public static void AddMargin(PackageWriter package, PackagePart part, BranchStyleMargin margin, IEnumerable<OpenXmlElement> below)
    {
        var root = new XElement(margin.Root.Name, margin.Root.Attributes(), margin.Root.Nodes(), below.Select(MarginStyles.Apply).Select(Xml));
        foreach (var (i, drawing) in root.Descendants().Where(e => e.Name.LocalName == "docPr").Index())
        {
            drawing.SetAttributeValue("id", Measure.Text((FirstDrawing * part.Number) + (part.Relationship.EndsWith("footer", StringComparison.Ordinal) ? FirstDrawing / 2 : 0) + i));
        }

        package.Add(part, root);
        foreach (var image in margin.Images)
        {
            package.AddMedia(image.Part(part.Path), image.Bytes);
        }
    }

    private static XElement Xml(OpenXmlElement element) => XElement.Parse(element.OuterXml, LoadOptions.PreserveWhitespace);
}
