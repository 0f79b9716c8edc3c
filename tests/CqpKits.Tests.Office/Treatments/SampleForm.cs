using System.Text;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Treatments;

/// <summary>A form written by hand: a table with three rows of notes and a mark, and a date below. It owes nothing to our own writer.</summary>
internal static class SampleForm
{
    public const string Notes = "notes.R.1";
    public const string Mark = "taux.R.1";
    public const string Date = "date";

    private const string WordNamespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        """;

    private const string DateProperties = """
        <w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="fr-FR"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>
        """;

    public static readonly IReadOnlyList<string> Tags =
        [Notes, Mark, "notes.R.2", "taux.R.2", "notes.PO.1", "taux.PO.1", Date];

    private static readonly string[] RowCodes = ["R.1", "R.2", "PO.1"];

    /// <summary>Name of the bookmark around a field.</summary>
    public static string Bookmark(string tag) => "c_" + tag.Replace('.', '_');

    public static DocxFile Blank { get; } = DocxFile.Of(Parts().Select(p => KeyValuePair.Create(p.Name, Encoding.UTF8.GetBytes(p.Text.Trim()))));

    private static IEnumerable<(string Name, string Text)> Parts() =>
    [
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
            </Types>
            """),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>
            </Relationships>
            """),
        ("word/_rels/document.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>
            </Relationships>
            """),
        ("word/styles.xml", $"""
            <w:styles {WordNamespaces}><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>
            <w:rPr><w:color w:val="808080"/></w:rPr></w:style></w:styles>
            """),
        ("docProps/custom.xml", """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
            <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Sample.Code"><vt:lpwstr>AB-12</vt:lpwstr></property>
            </Properties>
            """),
        ("customXml/item1.xml", "<sample xmlns=\"urn:sample\"/>"),
        (DocxFile.Body, $"<w:document {WordNamespaces}><w:body>{Table()}{Field(6, "jj mm aaaa", DateProperties)}<w:sectPr/></w:body></w:document>"),
    ];

    private static string Table()
    {
        var rows = RowCodes.Select((code, i) =>
            Row($"<w:p><w:r><w:t>{code}</w:t></w:r></w:p>", Field(2 * i, "Vos notes"), Field((2 * i) + 1, "…")));
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
            + string.Concat(rows) + "</w:tbl>";
    }

    private static string Row(params string[] cells) =>
        "<w:tr>" + string.Concat(cells.Select(c => $"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>{c}</w:tc>")) + "</w:tr>";

    private static string Field(int index, string placeholder, string kind = "") => $"""
        <w:p><w:bookmarkStart w:id="{index}" w:name="{Bookmark(Tags[index])}"/><w:sdt><w:sdtPr><w:alias w:val="Champ {index}"/><w:tag w:val="{Tags[index]}"/><w:id w:val="{1000 + index}"/><w:lock w:val="sdtLocked"/><w:showingPlcHdr/>{kind.Trim()}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>{placeholder}</w:t></w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id="{index}"/><w:r><w:t xml:space="preserve"> %</w:t></w:r></w:p>
        """.Trim();
}
