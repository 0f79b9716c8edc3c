using System.Security;

namespace CqpKits.Testing;

/// <summary>WordprocessingML in strings.</summary>
internal static class WordMarkup
{
    /// <summary>Declarations of the prefixes that the markup uses.</summary>
    public const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    public static string Run(string text, string properties = "") =>
        $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    public static string Paragraph(string content) => $"<w:p>{content}</w:p>";

    public static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : Paragraph(Run(content)))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(string rows) => $"<w:tbl><w:tblPr/>{rows}</w:tbl>";

    public static string Control(string? tag, string content) =>
        $"""<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="titre"/>{(tag is null ? "" : $"""<w:tag w:val="{tag}"/>""")}<w:showingPlcHdr/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>""";

    public static string Bookmark(string name, string content) => BookmarkStart(name) + content + BookmarkEnd(name);

    public static string BookmarkStart(string name) => $"""<w:bookmarkStart w:id="{Id(name)}" w:name="{name}"/>""";

    public static string BookmarkEnd(string name) => $"""<w:bookmarkEnd w:id="{Id(name)}"/>""";

    public static string Inserted(string content) => $"""<w:ins w:id="1" w:author="x">{content}</w:ins>""";

    public static string Deleted(string text) => $"""<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>""";

    private static int Id(string name) => name.Aggregate(7, (sum, c) => ((sum * 31) + c) & 0xFFFFFF);
}
