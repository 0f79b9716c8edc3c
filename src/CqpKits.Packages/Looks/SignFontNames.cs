using System.Collections.Frozen;

namespace CqpKits.Packages.Looks;

/// <summary>Fonts that show signs in the places of letters, each by its exact name: Wingdings is not Wingdings 2.</summary>
public static class SignFontNames
{
    /// <summary>The names, whatever their case.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol", "Symbol MT", "Standard Symbols PS", "Standard Symbols L", "ZapfDingbats",
        "Zapf Dingbats", "ITC Zapf Dingbats", "Dingbats", "D050000L", "Marlett", "MT Extra", "MS Outlook", "MS Reference Specialty", "Bookshelf Symbol 7",
        "Monotype Sorts", "Segoe MDL2 Assets", "Segoe Fluent Icons", "HoloLens MDL2 Assets",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
