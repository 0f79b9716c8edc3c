namespace CqpKits.Workspaces.Themes;

/// <summary>Fonts that are on most machines, or that have a stand-in of the same metrics there.</summary>
internal static class KnownFonts
{
    public static readonly string[] Names =
    [
        "Aptos", "Arial", "Calibri", "Cambria", "Candara", "Carlito", "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier New",
        "DejaVu Sans", "Garamond", "Georgia", "Helvetica", "Liberation Sans", "Liberation Serif", "Lucida Sans", "Segoe UI",
        "Tahoma", "Times New Roman", "Trebuchet MS", "Verdana",
    ];

    /// <summary>Whether a family is one of them, whatever its case.</summary>
    public static bool Has(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
