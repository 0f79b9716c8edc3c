namespace CqpKits.Workspaces.Themes;

/// <summary>Fonts that most machines have, or have a replacement for with the same metrics.</summary>
internal static class KnownFonts
{
    public static readonly string[] Names =
    [
        "Aptos", "Arial", "Calibri", "Cambria", "Candara", "Carlito", "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier New",
        "DejaVu Sans", "Garamond", "Georgia", "Helvetica", "Liberation Sans", "Liberation Serif", "Lucida Sans", "Segoe UI",
        "Tahoma", "Times New Roman", "Trebuchet MS", "Verdana",
    ];

    /// <summary>True when a font family is one of them; case is ignored.</summary>
    public static bool Has(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
