using System.Text;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Blocks;
using CqpKits.Docx.BranchStyles;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Package;
using CqpKits.Docx.Parts;
using CqpKits.Docx.Stamping;
using CqpKits.Looks.Margins;
using CqpKits.Packages.Writing;

namespace CqpKits.Docx;

/// <summary>
/// Writes Word files. Content, wording and identity come from the document; only the look is decided here. Parts are built with the classes of the Open XML SDK, the
/// package by <see cref="PackageWriter"/>, so that the same document and theme give the same bytes.
/// </summary>
public sealed class DocxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => ".docx";

    /// <inheritdoc/>
    /// <remarks>None: a word processor takes what a font lacks from another.</remarks>
    public IEnumerable<Rune> Missing(string text) => [];

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The document breaks a rule that its composer checks: a field without issue, placed twice or without placeholder, a table with
    /// holes, a date that is not <c>yyyy-MM-dd</c> (the last when a copy with it is stamped).
    /// </exception>
    public ICompiledDocument Compile(DocumentCopy sample, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(theme);
        var job = new WritingJob(sample, theme);
        var package = new PackageWriter();

        // 1. The body: every block and field once, in order. Writing it collects in the job the lists, placeholders and sections used.
        var body = MainDocument.Write(job);

        // 2. The headers and footers of the sections.
        foreach (var (number, section) in job.Sections.Headers.Index())
        {
            AddHead(package, job, section, number + 1);
        }

        foreach (var (number, foot) in job.Sections.Footers.Index())
        {
            AddFoot(package, job, foot, number + 1);
        }

        package.Add(PartKind.Document, body);

        // 3. The parts that the body refers to: styles, settings, lists, placeholders.
        AddStyles(package, job);
        package.Add(PartKind.Settings, DocumentSettings.Write(theme));
        package.AddIf(job.Lists.Any, PartKind.Numbering, job.Lists.Write);
        package.AddIf(job.Placeholders.Any, PartKind.Glossary, job.Placeholders.Write);

        // 4. The properties of the file: title, language, identity of the issued copy.
        package.Add(PackagePart.CoreProperties, DocumentProperties.Core(job));
        package.Add(PackagePart.ExtendedProperties, DocumentProperties.Extended());
        if (job.Holes.HasIssue)
        {
            package.Add(PackagePart.CustomProperties, DocumentProperties.Custom(job));
        }

        // 5. The package, cut where copies differ: sorted entries, fixed dates and ids.
        return new CompiledDocx(package.Contents(), job.Holes, job.Anchors.Spots);
    }

    private static void AddStyles(PackageWriter package, WritingJob job)
    {
        if (job.BranchStyle is { } branchStyle)
        {
            BranchStyleWriter.AddStyles(package, job, branchStyle);
            return;
        }

        var styles = new StyleSheet(job.Theme, job.Scale);
        package.Add(PartKind.Styles, styles.Write());
        package.AddIf(job.Placeholders.Any, PartKind.GlossaryStyles, styles.Write);
    }

    private static void AddFoot(PackageWriter package, WritingJob job, SectionFoot foot, int number)
    {
        if (foot.Content == FootContent.Whole && job.BranchStyle?.Foot is { } ofBranch)
        {
            BranchStyleWriter.AddFoot(package, PartKind.Footer(number), ofBranch, FootWriter.Lines(job, foot));
            return;
        }

        var footer = FootWriter.Write(job, foot);
        package.Add(PartKind.Footer(number), job.BranchStyle is null ? footer : MarginStyles.Apply(footer));
    }

    private static void AddHead(PackageWriter package, WritingJob job, PageSection section, int number)
    {
        var part = PartKind.Header(number);
        if (section.Page.Head == HeadContent.Whole && job.BranchStyle?.Head is { } head)
        {
            BranchStyleWriter.AddMargin(package, part, head, job.Head.Marked(job.Head.LinesBelow(section, job.BranchStyle.HeadClearance), section, number));
            return;
        }

        var header = job.Head.Write(section, number);
        package.Add(part, job.BranchStyle is null ? header : MarginStyles.Apply(header));
        foreach (var logo in section.Page.Head == HeadContent.None ? [] : job.Head.Logos)
        {
            package.AddMedia(logo.Part(part.Path), logo.Bytes);
        }
    }
}
