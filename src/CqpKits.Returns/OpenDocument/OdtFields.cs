using System.Collections.Frozen;
using System.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The fields of an OpenDocument text: what the page shows of them is computed.</summary>
internal static class OdtFields
{
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
    public static bool IsChanging(XmlReader reader, string name) => Computed.Contains(name) && OdtXml.TextAttribute(reader, "fixed") != "true";

    /// <summary>Whether the current element is a field of which the page shows nothing.</summary>
    public static bool IsHidden(XmlReader reader) => OdtXml.TextAttribute(reader, "display") == "none";

    /// <summary>Whether what a condition hides is hidden: as the program that saved the file has found, or always.</summary>
    public static bool HidesNow(XmlReader reader) => OdtXml.TextAttribute(reader, "is-hidden") != "false";
}
