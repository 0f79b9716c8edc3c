using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Refusals;
using CqpKits.Packages.Word;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// What is used of a branch's Word file: styles, theme, page set-up, header and footer with their pictures. Parts are found by relationships within the
/// file; external targets, numbering, settings, macros and objects are not used.
/// </summary>
internal sealed record BranchStyle
{
    /// <summary>Names of the styles that a branch style should have; it is warned of when one is missing.</summary>
    private static readonly string[] Expected = ["heading 1", "heading 2", "heading 3"];

    /// <summary>Root of its styles. It must be copied for each use, because an element has only one parent.</summary>
    public required XElement Styles { get; init; }

    /// <summary>The font, size and colours that our own styles take from it.</summary>
    public required BranchStyleLook Look { get; init; }

    /// <summary>Bytes of its theme, to which fonts and colours of styles may refer; or null.</summary>
    public byte[]? ThemePart { get; init; }

    /// <summary>Header of its pages, or null when it has none with content.</summary>
    public BranchStyleMargin? Head { get; init; }

    /// <summary>Footer of its pages, or null when it has none with content.</summary>
    public BranchStyleMargin? Foot { get; init; }

    /// <summary>Its header and footer, those that exist.</summary>
    public IEnumerable<BranchStyleMargin> Margins => new[] { Head, Foot }.OfType<BranchStyleMargin>();

    /// <summary>True when its header or footer has both the page number and the number of pages.</summary>
    public bool NumbersPages => Margins.Any(m => m.NumbersPages);

    /// <summary>Space between the lines of its header and ours, for pictures that float below its lines, millimetres.</summary>
    public decimal HeadClearance => Head is null ? 0 : BranchStyleFloats.Below(Head.Root, BranchStylePage.TopOf(Section));

    /// <summary>Properties of its first section; null when it has none.</summary>
    public XElement? Section { get; init; }

    /// <summary>Branch styles already read, by the array of their bytes: all documents of a batch have the same array.</summary>
    private static readonly ConditionalWeakTable<byte[], BranchStyle> Known = [];

    /// <summary>The branch style of a theme, or null.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be used; <see cref="BranchStyleFile.Check"/> would have reported it.</exception>
    public static BranchStyle? Of(Theme theme) => theme.StyleFile is not { } bytes ? null : Known.GetValue(bytes, read => Read("", read) is { Value: { } branchStyle }
        ? branchStyle
        : throw new InvalidOperationException("The style source was not checked before: it cannot be read."));

    /// <summary>The theme with its look; when it has a header, without the logos of the theme.</summary>
    public Theme Apply(Theme theme) => Look.Apply(Head is null ? theme : theme with { BranchLogo = null, CertifierLogo = null });

    public static Checked<BranchStyle> Read(string path, byte[] bytes)
    {
        var gate = PackageGate.Pass(bytes, [WordFormat.Parts]);
        if (gate.Value is not { } package)
        {
            return Checked.Failed<BranchStyle>(BranchStyleMessages.OfGate(path, RefusalMessages.Of(path, gate.Refusal!)));
        }

        try
        {
            return Read(path, package.Parts);
        }
        catch (XmlException)
        {
            return Checked.Failed<BranchStyle>(BranchStyleMessages.Refused(path, "une de ses parties est abîmée."));
        }
    }

    private static Checked<BranchStyle> Read(string path, IReadOnlyDictionary<string, byte[]> parts) =>
        BranchStyleParts.Of(parts) is not { } found ? Checked.Failed<BranchStyle>(BranchStyleMessages.NotWord(path, "ce n'est pas un document Word, ou il est enregistré au format « Open XML strict »."))
            : found.Target("styles") is not { } styles || found.Root(styles).Name != BranchStyleXml.W + "styles" ? Checked.Failed<BranchStyle>(BranchStyleMessages.NoStyles(path))
            : Take(path, found, styles);

    private static IEnumerable<Diagnostic> Narrow(string path, XElement? section) =>
        from page in new[] { PageSetup.Portrait, PageSetup.LandscapeA4 }
        let width = BranchStylePage.TextWidth(section, page)
        where width < page.TextWidth
        select BranchStyleMessages.TooNarrow(path, width.Value, page.TextWidth);

    private static Checked<BranchStyle> Take(string path, BranchStyleParts parts, string styles)
    {
        var section = parts.Main.Descendants(BranchStyleXml.W + "sectPr").FirstOrDefault();
        var taken = BranchStyleSheet.Take(parts.Root(styles));
        var theme = parts.Target("theme") is { } target && !parts.HasRelationships(target) ? target : null;
        var branchStyle = new BranchStyle
        {
            Styles = taken,
            Look = BranchStyleLook.Of(taken, theme is null ? null : parts.Root(theme)),
            ThemePart = theme is null ? null : parts.Bytes(theme),
            Head = BranchStyleMargin.Take(parts, section, "headerReference"),
            Foot = BranchStyleMargin.Take(parts, section, "footerReference"),
            Section = section,
        };
        var names = branchStyle.Styles.Elements(BranchStyleXml.W + "style").Select(BranchStyleSheet.NameOf).ToHashSet();
        return Checked.Of(
            branchStyle,
        [
            .. Narrow(path, section),
            .. Expected.Where(name => !names.Contains(name)).Select(name => BranchStyleMessages.LacksStyle(path, name)),
            .. branchStyle.Margins.Where(m => m.LeftOut).Select(m => BranchStyleMessages.LeftOut(path, m.Source)),
            .. branchStyle.Margins.Where(m => m.HasMutePicture).Select(m => BranchStyleMessages.MutePicture(path, m.Source)),
        ]);
    }
}
