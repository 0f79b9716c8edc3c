using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The styles of an OpenDocument text, as far as they decide what a person sees.</summary>
internal sealed class OdtStyles
{
    private const int MostParents = 20;

    /// <summary>The style of a paragraph that names none.</summary>
    private const string Standard = "Standard";

    private readonly Dictionary<(string Family, string Name), OdtStyle> styles = [];
    private readonly Dictionary<string, OdtStyle> defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Family, string Name), OdtStyle> resolved = [];
    private readonly Dictionary<string, OdtStyle> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fonts = new(StringComparer.Ordinal);
    private Paint? page;

    /// <summary>The list styles.</summary>
    public OdtListStyles Lists { get; } = new();

    /// <summary>The ground of the page.</summary>
    public Paint Page => page ?? Paint.White;

    /// <summary>The styles of some parts: the shared ones, and those of the part that is read with them.</summary>
    /// <param name="shared">The part of styles, or null.</param>
    /// <param name="own">The part that is read; its automatic styles are known in it alone.</param>
    public static OdtStyles Read(byte[]? shared, byte[] own)
    {
        var styles = new OdtStyles();
        var reader = new OdtStyleReader(styles);
        if (shared is not null && shared != own)
        {
            reader.Read(shared, withAutomatic: false);
        }

        reader.Read(own, withAutomatic: true);
        return styles;
    }

    /// <summary>A style with its parents; nothing for none.</summary>
    public OdtStyle Of(string family, string? name)
    {
        if (name is null)
        {
            return OdtStyle.Silent;
        }

        if (!resolved.TryGetValue((family, name), out var found))
        {
            found = resolved[(family, name)] = Resolve(family, name);
        }

        return found;
    }

    /// <summary>The style of a paragraph, over what paragraphs are by default.</summary>
    public OdtStyle Paragraph(string? name)
    {
        var known = name ?? Standard;
        if (!paragraphs.TryGetValue(known, out var found))
        {
            found = paragraphs[known] = WithConditions(Of("paragraph", known)).Over(defaults.GetValueOrDefault("paragraph", OdtStyle.Silent));
        }

        return found;
    }

    /// <summary>The name by which a font is known, for its name in the file.</summary>
    public string Font(string name) => fonts.GetValueOrDefault(name, name);

    /// <summary>A font is declared. One that nobody knows and that shows signs stands for any font of signs.</summary>
    public void DeclareFont(string name, string family, bool showsSigns) => fonts[name] = showsSigns && !SignFonts.Holds(family) && !HasLetters(family) ? SignFonts.Nameless : family;

    /// <summary>A style is declared; of two with one name the later wins.</summary>
    public void Declare(string family, string name, OdtStyle style) => styles[(family, name)] = style;

    /// <summary>What is so by default is declared.</summary>
    public void DeclareDefault(string family, OdtStyle style) => defaults[family] = style;

    /// <summary>The ground of a page is declared: that of the first counts.</summary>
    public void DeclarePage(Paint? ground) => page ??= ground is { } said && said != Paint.Automatic ? said : Paint.White;

    /// <summary>Fonts of LibreOffice that are declared as signs and hold letters in their places.</summary>
    private static bool HasLetters(string family) => family.StartsWith("OpenSymbol", StringComparison.OrdinalIgnoreCase) || family.StartsWith("StarSymbol", StringComparison.OrdinalIgnoreCase);

    /// <summary>Which condition holds is not known here: a text that is hidden or struck under any of them is looked at by a person.</summary>
    private OdtStyle WithConditions(OdtStyle style) => style.Conditional.Select(name => Of("paragraph", name).Text).Aggregate(style, (all, text) => all with
    {
        Text = text.Over(all.Text) with { Hidden = text.Hidden == true ? true : all.Text.Hidden, Struck = text.Struck == true ? true : all.Text.Struck },
    });

    private OdtStyle Resolve(string family, string name)
    {
        var style = OdtStyle.Silent;
        var next = name;
        for (var step = 0; next is not null && step < MostParents && styles.TryGetValue((family, next), out var own); step++, next = own.Parent)
        {
            style = step == 0 ? own : style.Over(own);
        }

        return style;
    }
}
