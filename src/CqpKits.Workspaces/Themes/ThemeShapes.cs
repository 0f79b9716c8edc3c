using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Themes;

/// <summary>A theme as it is declared; its logos are not read yet.</summary>
/// <param name="Theme">The theme without logos; settings that are not declared, or have faults, are those of the default theme.</param>
/// <param name="BranchLogo">YAML <c>logos: branche</c>, or null.</param>
/// <param name="CertifierLogo">YAML <c>logos: certificateur</c>, or null.</param>
public sealed record ThemeDeclaration(Theme Theme, LogoDeclaration? BranchLogo, LogoDeclaration? CertifierLogo);

/// <summary>A logo as it is declared.</summary>
/// <param name="File">Its path, relative to the folder of the theme.</param>
/// <param name="Position">Position of the path in the theme file.</param>
/// <param name="Width">Width in millimetres.</param>
/// <param name="Description">Alternative text for people who cannot see it.</param>
public sealed record LogoDeclaration(string File, SourcePosition Position, decimal Width, string Description);

/// <summary>The keys of <c>theme.yaml</c>.</summary>
public static class ThemeShapes
{
    private const decimal DefaultLogoWidth = 35;

    private static readonly Theme House = Theme.Default;

    private static readonly Key<string> Accent = Colour("accent", 7, "Titres et en-têtes de tableaux : RRVVBB.");
    private static readonly Key<string> Tint = Colour("teinte", 1, "Fond des cases imprimées : RRVVBB.");
    private static readonly Key<string> Line = Colour("filet", 1, "Traits des tableaux : RRVVBB.");
    private static readonly Key<string> Muted = Colour("discret", 4.5m, "Textes secondaires : RRVVBB.");

    private static readonly MappingShape<Theme> ColourGroup = new(
        "un groupe de couleurs", [Accent, Tint, Line, Muted],
        v => House with
        {
            Accent = v.Find(Accent) ?? House.Accent,
            Tint = v.Find(Tint) ?? House.Tint,
            Line = v.Find(Line) ?? House.Line,
            Muted = v.Find(Muted) ?? House.Muted,
        })
    { MayLeaveEmpty = true };

    private static readonly Key<string> File = Key.Required("fichier", TextShape.Filled, "Image PNG ou JPEG, à partir du dossier de theme.yaml.");
    private static readonly Key<decimal> Width = Key.Optional("largeur_mm", new BoundedNumberShape("largeur_mm", 5, 80), "Largeur imprimée, en millimètres ; 35 sans cette clé.");
    private static readonly Key<string> Description = Key.RequiredText("description", "Ce que montre l'image, pour qui ne la voit pas.");

    private static readonly MappingShape<LogoDeclaration> LogoShape = new(
        "un logo", [File, Width, Description],
        v => new LogoDeclaration(v.Get(File), v.PlaceOf(File), v.FindValue(Width) ?? DefaultLogoWidth, v.Get(Description)))
    { MayLeaveEmpty = true };

    private static readonly Key<LogoDeclaration> Branch = Key.Optional("branche", LogoShape, "Logo de la branche.");
    private static readonly Key<LogoDeclaration> Certifier = Key.Optional("certificateur", LogoShape, "Logo du certificateur.");

    private static readonly MappingShape<LogoGroup> LogoGroupShape = new(
        "un groupe de logos", [Branch, Certifier], v => new LogoGroup(v.Find(Branch), v.Find(Certifier)))
    { MayLeaveEmpty = true };

    private static readonly Key<Theme> Colours = Key.Optional("couleurs", ColourGroup, "Les couleurs, en six chiffres hexadécimaux entre guillemets.");
    private static readonly Key<string> Font = Key.Optional("police", new FontShape(), "La police de tous les textes.");
    private static readonly Key<decimal> BodySize = Key.Optional("taille_texte", new BoundedNumberShape("taille_texte", 8, 16), "Taille du texte courant, en points.");
    private static readonly Key<LogoGroup> Logos = Key.Optional("logos", LogoGroupShape, "Les images en tête de la première page.");
    private static readonly Key<string> HeaderText = Key.Optional("entete_de_page", new LineShape("entete_de_page"), "Une ligne en tête de chaque page.");
    private static readonly Key<string> FooterText = Key.Optional("pied_de_page", new LineShape("pied_de_page"), "Une ligne au pied de chaque page.");
    private static readonly Key<bool> Protected = Key.Optional("protection", new YesNoShape(), "« oui » : Word ne laisse modifier que les champs.");

    /// <summary>The shape of the whole file. Every key may be left out; a value with faults is reported and replaced by its default.</summary>
    public static readonly MappingShape<ThemeDeclaration> Shape = new(
        "un thème", [Colours, Font, BodySize, Logos, HeaderText, FooterText, Protected],
        v => new ThemeDeclaration(
            (v.Find(Colours) ?? House) with
            {
                Font = v.Find(Font) ?? House.Font,
                BodySize = v.FindValue(BodySize) ?? House.BodySize,
                HeaderText = v.Find(HeaderText) ?? "",
                FooterText = v.Find(FooterText) ?? "",
                Protected = v.Get(Protected),
            },
            v.Find(Logos)?.Branch,
            v.Find(Logos)?.Certifier))
    { MayLeaveEmpty = true };

    private static Key<string> Colour(string name, decimal contrast, string description) => Key.Optional(name, new ColourShape(name, contrast), description);

    private sealed record LogoGroup(LogoDeclaration? Branch, LogoDeclaration? Certifier);
}

/// <summary>A number within bounds, with a decimal comma or point.</summary>
/// <param name="key">Key it stands under, for messages.</param>
/// <param name="least">Minimum, inclusive.</param>
/// <param name="most">Maximum, inclusive.</param>
internal sealed class BoundedNumberShape(string key, decimal least, decimal most) : ScalarShape<decimal>("un nombre")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Number(NumberShape.Pattern, least, most);

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out decimal value)
    {
        if (NumberShape.TryParse(text, out value) && value >= least && value <= most)
        {
            return true;
        }

        log.Report(ThemeMessages.BadNumber(key, text, FormattableString.Invariant($"entre {least} et {most}"), scalar.Position));
        return false;
    }
}

/// <summary>The name of a font. One that most machines do not have is a warning.</summary>
internal sealed class FontShape() : ScalarShape<string>("un texte")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(SchemaNodes.Words(KnownFonts.Names), SchemaNodes.Text());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (!KnownFonts.Has(text))
        {
            log.Report(ThemeMessages.RareFont(text, scalar.Position));
        }

        return true;
    }
}

/// <summary>A short text of one line, for headers and footers.</summary>
/// <param name="key">Key it stands under, for messages.</param>
internal sealed class LineShape(string key) : ScalarShape<string>("un texte")
{
    /// <summary>Maximum number of characters, which fit on one line, or on two in large print.</summary>
    private const int Longest = 120;

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(FormattableString.Invariant($@"^[^\r\n]{{0,{Longest}}}$"));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (text.Length <= Longest && !text.Any(char.IsControl))
        {
            return true;
        }

        log.Report(ThemeMessages.LongLine(key, text.Length, Longest, scalar.Position));
        return false;
    }
}
