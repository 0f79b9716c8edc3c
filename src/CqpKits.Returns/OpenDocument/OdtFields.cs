using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using CqpKits.French;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The fields of an OpenDocument text: what the page shows of them is computed.</summary>
internal static class OdtFields
{
    private static readonly string[] Notations = ["dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "d/M/yy", "dd.MM.yyyy", "dd-MM-yyyy", "yyyy-MM-dd"];

    /// <summary>Fields whose text a program computes when it opens, shows or prints the document; those that are fixed are text.</summary>
    private static readonly FrozenSet<string> Computed = new[]
    {
        "date", "time", "page-number", "page-continuation", "page-count", "paragraph-count", "word-count", "character-count", "table-count", "image-count", "object-count",
        "page-variable-get", "page-variable-set", "chapter", "file-name", "template-name", "sheet-name", "author-name", "author-initials",
        "sender-firstname", "sender-lastname", "sender-initials", "sender-title", "sender-position", "sender-email", "sender-phone-private", "sender-fax", "sender-company",
        "sender-phone-work", "sender-street", "sender-city", "sender-postal-code", "sender-country", "sender-state-or-province",
        "title", "subject", "keywords", "description", "creator", "initial-creator", "printed-by", "editing-cycles", "editing-duration",
        "creation-date", "creation-time", "modification-date", "modification-time", "print-date", "print-time", "user-defined",
        "variable-set", "variable-get", "variable-input", "user-field-get", "user-field-input", "expression", "sequence", "formula", "table-formula", "measure",
        "conditional-text", "database-display", "database-name", "database-next", "database-row-number", "database-row-select", "dde-connection", "execute-macro", "script",
        "bookmark-ref", "reference-ref", "note-ref", "sequence-ref", "bibliography-mark", "meta-field",
    }.Select(name => "text:" + name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the current element is a field that may show another text the next time.</summary>
    public static bool IsChanging(XmlReader reader, string name) => Computed.Contains(name) && !IsFixed(reader);

    /// <summary>Whether the text of a field stays as it is.</summary>
    public static bool IsFixed(XmlReader reader) => OdtXml.TextAttribute(reader, "fixed") == "true";

    /// <summary>Whether the current element is a field of which the page shows nothing.</summary>
    public static bool IsHidden(XmlReader reader) => OdtXml.TextAttribute(reader, "display") == "none";

    /// <summary>Whether what a condition hides is hidden: as the program that saved the file has found, or always.</summary>
    public static bool HidesNow(XmlReader reader) => OdtXml.TextAttribute(reader, "is-hidden") != "false";

    /// <summary>Whether a text shows a stored day, in figures or in French words; true where none is stored.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day, <c>yyyy-MM-dd</c> and perhaps a time, or null.</param>
    public static bool Shows(string text, string? day) =>
        day is null
        || (day.Length >= 10 && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stored)
            && (DateOnly.TryParseExact(text.Trim(), Notations, CultureInfo.InvariantCulture, DateTimeStyles.None, out var shown)
                ? shown == stored
                : FrenchText.Fold(text).EndsWith(FrenchText.Fold(FrenchText.LongDate(stored)), StringComparison.Ordinal)));
}
