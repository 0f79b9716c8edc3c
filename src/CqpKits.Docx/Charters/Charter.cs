using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Refusals;
using CqpKits.Packages.Word;

namespace CqpKits.Docx.Charters;

/// <summary>
/// What is taken from a branch's own Word file: styles, theme, page set-up, head and foot with their pictures. Parts are found by relationships within the
/// file; whatever leads outside of it, and numbering, settings, macros and objects, stay there.
/// </summary>
internal sealed record Charter
{
    /// <summary>Names of the styles by which a charter shows what it is for.</summary>
    private static readonly string[] Expected = ["heading 1", "heading 2", "heading 3"];

    /// <summary>Root of its styles; a copy for each use, as elements have one parent.</summary>
    public required XElement Styles { get; init; }

    /// <summary>What our own styles take from it.</summary>
    public required CharterLook Look { get; init; }

    /// <summary>Bytes of its theme, or null: fonts and colours of styles may refer to it.</summary>
    public byte[]? ThemePart { get; init; }

    /// <summary>Head of its pages, or null when it has none with content.</summary>
    public CharterMargin? Head { get; init; }

    /// <summary>Foot of its pages, or null.</summary>
    public CharterMargin? Foot { get; init; }

    /// <summary>Those of head and foot that it has.</summary>
    public IEnumerable<CharterMargin> Margins => new[] { Head, Foot }.OfType<CharterMargin>();

    /// <summary>Whether its pages say which they are, and of how many.</summary>
    public bool NumbersPages => Margins.Any(m => m.NumbersPages);

    /// <summary>Room between the lines of its head and ours, for pictures that float lower than they, millimetres.</summary>
    public decimal HeadClearance => Head is null ? 0 : CharterFloats.Below(Head.Root, CharterPage.TopOf(Section));

    /// <summary>Properties of its first section; null when it has none.</summary>
    public XElement? Section { get; init; }

    /// <summary>Read once for all documents of a batch: the same bytes are the same charter.</summary>
    private static readonly ConditionalWeakTable<byte[], Charter> Known = [];

    /// <summary>The charter of a theme, or null.</summary>
    /// <exception cref="InvalidOperationException">The file cannot serve: see <see cref="BranchStyleFile.Check"/>.</exception>
    public static Charter? Of(Theme theme) => theme.StyleSource is not { } bytes ? null : Known.GetValue(bytes, read => Read("", read) is { Value: { } charter }
        ? charter
        : throw new InvalidOperationException("The style source was not checked before: it cannot be read."));

    /// <summary>A theme with its look; where it has a head of its own, the logos of the theme have no place.</summary>
    public Theme Apply(Theme theme) => Look.Apply(Head is null ? theme : theme with { BranchLogo = null, CertifierLogo = null });

    public static Checked<Charter> Read(string path, byte[] bytes)
    {
        var gate = PackageGate.Pass(bytes, [WordFormat.Parts]);
        if (gate.Value is not { } package)
        {
            return Checked.Failed<Charter>(CharterMessages.OfGate(path, RefusalMessages.Of(path, gate.Refusal!)));
        }

        try
        {
            return Read(path, package.Parts);
        }
        catch (XmlException)
        {
            return Checked.Failed<Charter>(CharterMessages.Refused(path, "une de ses parties est abîmée."));
        }
    }

    private static Checked<Charter> Read(string path, IReadOnlyDictionary<string, byte[]> parts) =>
        CharterParts.Of(parts) is not { } found ? Checked.Failed<Charter>(CharterMessages.NotWord(path, "ce n'est pas un document Word, ou il est enregistré au format « Open XML strict »."))
            : found.Target("styles") is not { } styles || found.Root(styles).Name != CharterXml.W + "styles" ? Checked.Failed<Charter>(CharterMessages.NoStyles(path))
            : Take(path, found, styles);

    private static IEnumerable<Diagnostic> Narrow(string path, XElement? section) =>
        from page in new[] { PageSetup.Portrait, PageSetup.LandscapeA4 }
        let width = CharterPage.TextWidth(section, page)
        where width < page.TextWidth
        select CharterMessages.TooNarrow(path, width.Value, page.TextWidth);

    private static Checked<Charter> Take(string path, CharterParts parts, string styles)
    {
        var section = parts.Main.Descendants(CharterXml.W + "sectPr").FirstOrDefault();
        var taken = BranchStyleSheet.Take(parts.Root(styles));
        var theme = parts.Target("theme") is { } target && !parts.HasRelationships(target) ? target : null;
        var charter = new Charter
        {
            Styles = taken,
            Look = CharterLook.Of(taken, theme is null ? null : parts.Root(theme)),
            ThemePart = theme is null ? null : parts.Bytes(theme),
            Head = CharterMargin.Take(parts, section, "headerReference"),
            Foot = CharterMargin.Take(parts, section, "footerReference"),
            Section = section,
        };
        var names = charter.Styles.Elements(CharterXml.W + "style").Select(BranchStyleSheet.NameOf).ToHashSet();
        return Checked.Of(
            charter,
        [
            .. Narrow(path, section),
            .. Expected.Where(name => !names.Contains(name)).Select(name => CharterMessages.LacksStyle(path, name)),
            .. charter.Margins.Where(m => m.LeftOut).Select(m => CharterMessages.LeftOut(path, m.Source)),
            .. charter.Margins.Where(m => m.HasMutePicture).Select(m => CharterMessages.MutePicture(path, m.Source)),
        ]);
    }
}
