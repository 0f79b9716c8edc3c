using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Loads <c>theme.yaml</c>: beside a certification's files, else at the workspace's root, else the house theme.</summary>
internal static class ThemeFile
{
    public const string FileName = "theme.yaml";

    private static readonly string[] Keys = ["couleurs", "police", "taille_texte", "logos", "entete_de_page", "pied_de_page", "protection"];

    /// <summary>The path that is used for a certification, or null for the house theme.</summary>
    public static string? Find(IWorkspace workspace, string certification) =>
        new[] { $"{Places.Certification(certification)}/{FileName}", FileName }.FirstOrDefault(p => workspace.List(p) is [var only] && only == p);

    /// <summary>The theme of a certification, and over it the look of a branch's own Word file, if any; no value when that file cannot serve.</summary>
    public static Outcome<Theme> Load(IWorkspace workspace, string certification, string? styleSource)
    {
        var theme = Load(workspace, certification);
        if (styleSource is null)
        {
            return theme;
        }

        var file = workspace.ReadBytes(styleSource);
        var checkedFile = file.Value is { } bytes ? Docx.Charters.StyleSource.Check(styleSource, bytes) : file;
        var diagnostics = theme.Diagnostics.Concat(checkedFile.Diagnostics);
        return checkedFile.Value is { } source && theme.Value is { } over
            ? Outcome.Of(over with { StyleSource = source }, diagnostics)
            : Outcome.Failed<Theme>(diagnostics);
    }

    /// <summary>The theme of a certification, with every fault of its file. A value is always there: what is wrong keeps its default.</summary>
    public static Outcome<Theme> Load(IWorkspace workspace, string certification)
    {
        if (Find(workspace, certification) is not { } path)
        {
            return Outcome.Of(Theme.Default);
        }

        var text = workspace.ReadText(path);
        var tree = text.Value is null ? Outcome.Failed<YamlNode>(text.Diagnostics) : YamlText.Parse(text.Value);
        var faults = tree.Diagnostics.ToList();
        if (tree.Value is not YamlMapping root)
        {
            faults.AddRange(tree.Value is { } other ? [ThemeMessages.NotExpected(FileName, $"fait de clés ({string.Join(", ", Keys)})", other.Position)] : []);
            return Outcome.Of(Theme.Default, faults);
        }

        var theme = Read(workspace, path[..^FileName.Length], root, faults);
        return Outcome.Of(theme, faults);
    }

    private static Theme Read(IWorkspace workspace, string folder, YamlMapping root, List<Diagnostic> faults)
    {
        var reading = new ThemeReading(faults);
        reading.Known(root, Keys);
        var colours = reading.Mapping(root, "couleurs", "accent", "teinte", "filet", "discret");
        var logos = reading.Mapping(root, "logos", "branche", "certificateur");
        var logo = new LogoReading(workspace, folder, faults);
        var house = Theme.Default;
        return house with
        {
            Accent = reading.Colour(colours, "accent", house.Accent, 7),
            Tint = reading.Colour(colours, "teinte", house.Tint, 1),
            Line = reading.Colour(colours, "filet", house.Line, 1),
            Muted = reading.Colour(colours, "discret", house.Muted, 4.5m),
            Font = Font(reading, root, faults) ?? house.Font,
            BodySize = reading.Number(root, "taille_texte", 8, 16) ?? house.BodySize,
            BranchLogo = logo.Read(logos, "branche"),
            CertifierLogo = logo.Read(logos, "certificateur"),
            HeaderText = reading.Line(root, "entete_de_page"),
            FooterText = reading.Line(root, "pied_de_page"),
            Protected = reading.Switch(root, "protection"),
        };
    }

    private static string? Font(ThemeReading reading, YamlMapping root, List<Diagnostic> faults)
    {
        var font = reading.Text(root, "police");
        if (font is not null && !KnownFonts.Has(font.Text))
        {
            faults.Add(ThemeMessages.RareFont(font.Text, font.Position));
        }

        return font?.Text;
    }
}
