using System.IO.Compression;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Returns;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>Each limit of the gate, made by a file that crosses it; and files that must pass.</summary>
public sealed class GateTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static WordFile Good() => WordFile.WithBody(Paragraph(Run("bonjour")));

    private static void Refused(string code, byte[] bytes, string? says = null)
    {
        var outcome = FormReader.Open("rendu.docx", bytes);
        Assert.Null(outcome.Value);
        var refusal = Assert.Single(outcome.Diagnostics);
        Assert.Equal(code, refusal.Code);
        Assert.Equal("rendu.docx", refusal.Position?.Path);
        Assert.False(string.IsNullOrWhiteSpace(refusal.Hint));
        Assert.Contains(says ?? "", refusal.Message, StringComparison.Ordinal);
    }

    private static void Passes(WordFile file) => Assert.Empty(Opened(file).Diagnostics);

    /// <summary>The file is read, and one warning tells something of it.</summary>
    private static void Warned(string code, WordFile file, string says)
    {
        var warning = Assert.Single(Opened(file).Diagnostics);
        Assert.Equal((code, Severity.Warning, "rendu.docx"), (warning.Code, warning.Severity, warning.Position?.Path));
        Assert.False(string.IsNullOrWhiteSpace(warning.Hint));
        Assert.Contains(says, warning.Message, StringComparison.Ordinal);
    }

    private static Checked<ReturnedDocument> Opened(WordFile file)
    {
        var outcome = FormReader.Open("rendu.docx", file.ToBytes());
        Assert.NotNull(outcome.Value);
        return outcome;
    }

    /// <summary>A file with styles, which are opened.</summary>
    private static WordFile Styled(string styles) => Good().With("word/styles.xml", styles).With("word/_rels/document.xml.rels", WordFile.Rels((Relations + "/styles", "styles.xml")));

    public static TheoryData<string, byte[], string> OtherFiles => new()
    {
        { "CQP301", [], "vide" },
        { "CQP302", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "chiffré" },
        { "CQP303", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("WordDocument")], ".doc" },
        { "CQP304", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("Workbook")], "Office" },
        { "CQP600", [.. "\n%PDF-1.7"u8], "PDF" },
        { "CQP306", [.. "{\\rtf1"u8], "RTF" },
        { "CQP307", [0xFF, 0xD8, 0xFF, 0xE0], "image" },
        { "CQP307", [.. "\0\0\0\u0018ftypheic0000"u8], "image" },
        { "CQP311", [.. "  <html>"u8], "XML" },
        { "CQP312", [.. "bonjour"u8], "reconnu" },
        { "CQP313", [.. "PK\u0003\u0004 puis rien"u8], "abîmé" },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void Other_files_are_named_by_their_content(string code, byte[] bytes, string says) => Refused(code, bytes, says);

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text-master", "CQP309")]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "CQP309")]
    [InlineData("xl/workbook.xml", "<x/>", "CQP309")]
    [InlineData("ppt/presentation.xml", "<x/>", "CQP309")]
    [InlineData("Index/Document.iwa", "x", "CQP334")]
    [InlineData("photos/une.jpg", "x", "CQP310")]
    public void Other_zips_are_named_by_their_content(string name, string content, string code) => Refused(code, new WordFile().With(name, content).ToBytes());

    [Fact]
    public void A_file_is_of_20_megabytes_at_most()
    {
        var bytes = new byte[(20 * 1024 * 1024) + 1];
        Good().ToBytes().CopyTo(bytes, 0);
        Refused("CQP300", bytes, "20 Mo");
    }

    [Fact]
    public void A_package_has_500_entries_at_most()
    {
        var file = Good();
        for (var i = 0; i < 500; i++) { file.With($"customXml/item{i}.xml", "<x/>"); }
        Refused("CQP315", file.ToBytes(), "500");
    }

    [Fact]
    public void A_package_inflates_to_50_megabytes_at_most_counted_while_inflating()
    {
        // One byte of noise in thirty-two: well below the ratio, and below the size of a file.
        var noise = new byte[54 * 1024 * 1024];
        var state = 1u;
        for (var i = 0; i < noise.Length; i += 32)
        {
            state = (state * 1664525) + 1013904223;
            noise[i] = (byte)(state >> 24);
        }

        Refused("CQP316", Good().Without("word/document.xml").With("word/document.xml", noise).ToBytes(), "50 Mo");
    }

    [Fact]
    public void An_entry_is_not_compressed_more_than_a_hundred_times()
    {
        Refused("CQP317", Styled("<x>" + new string(' ', 2 * 1024 * 1024) + "</x>").ToBytes(), "styles.xml");
        Passes(Styled("<x>" + new string(' ', 99 * 1024) + "</x>"));
    }

    [Fact]
    public void Sizes_in_headers_are_not_believed()
    {
        var bytes = WordFile.WithBody(Paragraph(Run(new string(' ', 2 * 1024 * 1024)))).ToBytes();
        for (var at = bytes.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0 && bytes.AsSpan(at + 4).IndexOf("PK\x01\x02"u8) is var next; at = next < 0 ? -1 : at + 4 + next)
        {
            BitConverter.GetBytes(10).CopyTo(bytes, at + 24);
        }

        Assert.Null(FormReader.Open("rendu.docx", bytes).Value);
    }

    [Fact]
    public void A_changed_byte_is_not_read_as_another_text()
    {
        var bytes = WordFile.WithBody(Paragraph(Run("note 70"))).ToBytes(CompressionLevel.NoCompression);
        bytes[bytes.AsSpan().IndexOf("note 70"u8) + 5] = (byte)'8';
        Refused("CQP313", bytes);
    }

    [Theory]
    [InlineData("../word/document2.xml", "CQP318")]
    [InlineData("word/../../x.xml", "CQP318")]
    [InlineData("/word/x.xml", "CQP318")]
    [InlineData("C:/x.xml", "CQP318")]
    [InlineData("word\\x.xml", "CQP318")]
    [InlineData("word/document.xml", "CQP319")]
    [InlineData("WORD/Document.XML", "CQP319")]
    public void Names_stay_inside_and_name_one_part_each(string name, string code) => Refused(code, Good().With(name, "<x/>").ToBytes());

    [Theory]
    [InlineData("word/vbaProject.bin", "CQP341", "macros")]
    [InlineData("word/vbaData.xml", "CQP341", "macros")]
    [InlineData("word/activeX/activeX1.xml", "CQP341", "macros")]
    [InlineData("word/embeddings/oleObject1.bin", "CQP340", "word/embeddings/oleObject1.bin")]
    [InlineData("word/embeddings/Microsoft_Excel_Sheet.xlsx", "CQP340", "Microsoft_Excel_Sheet.xlsx")]
    [InlineData("word/documenttasks/documenttasks1.xml", "CQP340", "documenttasks1.xml")]
    [InlineData("[trash]/0000.dat", "CQP340", "[trash]/0000.dat")]
    [InlineData("word/afchunk.mht", "CQP340", "afchunk.mht")]
    [InlineData("word/media/image1.exe", "CQP340", "image1.exe")]
    [InlineData("surprise.txt", "CQP340", "surprise.txt")]
    public void A_part_that_a_form_does_not_need_stays_closed_and_is_named(string name, string code, string says) => Warned(code, Good().With(name, "< & no XML"), says);

    [Fact]
    public void Several_of_them_are_one_warning()
    {
        var file = Enumerable.Range(1, 12).Aggregate(Good(), (f, i) => f.With(FormattableString.Invariant($"word/embeddings/oleObject{i}.bin"), "x"));
        Warned("CQP340", file, "12 éléments");
    }

    [Theory]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/media/image1.png")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("docProps/thumbnail.jpeg")]
    [InlineData("word/vbaProject.bin")]
    public void A_bomb_in_a_closed_part_costs_nothing(string name)
    {
        var bytes = Good().With(name, new byte[40 * 1024 * 1024]).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(FormReader.Open("rendu.docx", bytes).Value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData("<cp:coreProperties xmlns:cp=\"a\"><dcterms:modified/></cp:coreProperties>")]
    [InlineData("<x>")]
    public void No_form_is_refused_over_who_wrote_it_when(string core) => Passes(Good().With("docProps/core.xml", core)
        .Instead("_rels/.rels", WordFile.Rels((Relations + "/officeDocument", "word/document.xml"), ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))));

    [Fact]
    public void No_form_is_refused_over_properties_with_a_prefix_that_nobody_declared() => Passes(Good().With("docProps/custom.xml", "<Properties><property name=\"a\"><vt:lpwstr>b</vt:lpwstr></property></Properties>")
        .Instead("_rels/.rels", WordFile.Rels((Relations + "/officeDocument", "word/document.xml"), (Relations + "/custom-properties", "docProps/custom.xml"))));

    [Fact]
    public void The_main_part_is_XML_whatever_its_name() => Refused("CQP323", Good().Without("word/document.xml").With("word/document.bin", "<x>")
        .Instead("_rels/.rels", WordFile.Rels((Relations + "/officeDocument", "word/document.bin"))).ToBytes());

    [Theory]
    [InlineData("word/")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("word/fonts/font1.odttf")]
    [InlineData("word/glossary/document.xml")]
    [InlineData("word/glossary/_rels/document.xml.rels")]
    [InlineData("word/commentsExtended.xml")]
    [InlineData("word/media/image1.jpeg")]
    [InlineData("customXml/_rels/item1.xml.rels")]
    [InlineData("docProps/thumbnail.jpeg")]
    [InlineData("docMetadata/LabelInfo.xml")]
    public void Parts_of_a_word_form_pass(string name) => Passes(Good().With(name, name.EndsWith('/') ? "" : "<x/>"));

    [Fact]
    public void Elements_are_256_deep_at_most()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("<x>", depth)) + string.Concat(Enumerable.Repeat("</x>", depth));
        Refused("CQP325", Styled(Nested(257)).ToBytes(), "256");
        Refused("CQP325", Styled(Nested(100_000)).ToBytes(CompressionLevel.NoCompression), "256");
        Passes(Styled(Nested(256)));
    }

    [Fact]
    public void Elements_and_the_length_of_one_are_bounded()
    {
        Refused("CQP326", WordFile.WithBody(string.Concat(Enumerable.Range(0, 500_001).Select(i => i % 90 == 0 ? $"<w:p{i}/>" : "<w:p/>"))).ToBytes());
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\">\""));
        Refused("CQP326", Styled($"<x{attributes}/>").ToBytes());
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "CQP324")]
    [InlineData("<x>", "CQP323")]
    [InlineData("", "CQP323")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ebcdic\"?><x/>", "CQP323")]
    public void Opened_parts_are_well_formed_and_declare_nothing(string xml, string code) => Refused(code, Styled(xml).ToBytes());

    /// <summary>The text of a document is gone through as it is read: all of it counts, whatever the reader makes of it, and nothing of it comes through alone.</summary>
    [Theory]
    [InlineData("<w:body><w:p><w:r><w:t>70</w:t></w:r></w:p></w:body></w:document><w:p/>", "CQP323")]
    [InlineData("<w:body><w:p><w:r><w:t>70</w:t></w:r></w:p></w:body></w:document>&", "CQP323")]
    [InlineData("<w:body><w:p><w:r><w:t>70</w:t></w:r></w:p></w:body>", "CQP323")]
    [InlineData("<w:body><w:p><w:pPr><w:tabs><w:tab w:x='1' w:x='2'/></w:tabs></w:pPr></w:p></w:body></w:document>", "CQP323")]
    [InlineData("<w:body><w:p><w:sectPr><x:y/></w:sectPr></w:p></w:body></w:document>", "CQP323")]
    public void A_document_is_sound_to_its_end(string text, string code) =>
        Refused(code, Good().Instead("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{text}").ToBytes());

    [Fact]
    public void A_document_is_256_deep_at_most_in_what_is_passed_over_too()
    {
        static WordFile Nested(int depth) => WordFile.WithBody($"<w:p><w:pPr>{string.Concat(Enumerable.Repeat("<w:x>", depth))}{string.Concat(Enumerable.Repeat("</w:x>", depth))}</w:pPr></w:p>");
        Refused("CQP325", Nested(100_000).ToBytes(CompressionLevel.NoCompression), "256");
        Refused("CQP325", Nested(253).ToBytes(), "256");
        Passes(Nested(252));
    }

    [Fact]
    public void Elements_are_counted_over_all_parts_together()
    {
        static string Many(string element, int count) => string.Concat(Enumerable.Range(0, count).Select(i => i % 90 == 0 ? $"<{element}{i}/>" : $"<{element}/>"));
        static WordFile Of(int styles, int text) => Styled($"<s>{Many("x", styles)}</s>")
            .Instead("word/document.xml", $"<w:document {WordFile.Namespaces}><w:body>{Many("w:p", text)}</w:body></w:document>");
        Refused("CQP326", Of(250_000, 250_001).ToBytes());
        Passes(Of(150_000, 100_000));
    }

    [Theory]
    [InlineData("hyperlink", "https://exemple.fr/", true)]
    [InlineData("image", "pixel.png", false)]
    [InlineData("attachedTemplate", "file:///C:/modele.dotm", true)]
    [InlineData("attachedTemplate", "modele.xml", false)]
    [InlineData("oleObject", "objet.xml", false)]
    [InlineData("vbaProject", "projet.xml", false)]
    [InlineData("theme", "../../theme.xml", false)]
    [InlineData("styles", "../../styles.xml", false)]
    [InlineData("styles", "file:///C:/styles.xml", true)]
    [InlineData("customXml", "../customXml/item1.xml", false)]
    public void What_a_form_refers_to_and_does_not_show_is_not_followed_and_costs_nothing(string type, string target, bool external) =>
        Passes(Good().With("word/_rels/document.xml.rels", Refers(type, target, external)));

    [Theory]
    [InlineData("image", "https://exemple.fr/pixel.png", true, "une image « https://exemple.fr/pixel.png »")]
    [InlineData("aFChunk", "afchunk.mht", false, "un document « afchunk.mht »")]
    [InlineData("aFChunk", "suite.xml", false, "un document « suite.xml »")]
    [InlineData("subDocument", "file:///C:/suite.docx", true, "un document « file:///C:/suite.docx »")]
    [InlineData("oleObject", "file:///C:/objet.xlsx", true, "un objet « file:///C:/objet.xlsx »")]
    public void What_a_form_shows_and_stands_elsewhere_is_told_once(string type, string target, bool external, string says) =>
        Warned("CQP343", Good().With("word/_rels/document.xml.rels", Refers(type, target, external)).With("word/" + (external ? "a.xml" : target), "x"), says);

    [Theory]
    [InlineData("header")]
    [InlineData("footer")]
    [InlineData("footnotes")]
    public void Margins_and_notes_are_looked_at_too(string type) => Warned(
        "CQP343",
        Good().With("word/_rels/document.xml.rels", WordFile.Rels((Relations + "/" + type, "marge.xml")))
            .With("word/marge.xml", $"<w:hdr {WordFile.Namespaces}/>")
            .With("word/_rels/marge.xml.rels", Refers("image", "https://exemple.fr/logo.png", true)),
        "logo.png");

    [Fact]
    public void Many_things_that_stand_elsewhere_are_one_warning() => Warned(
        "CQP343",
        Good().With("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(Enumerable.Range(0, 9).Select(i => $"<Relationship Id=\"a{i}\" Type=\"{Relations}/image\" Target=\"http://a/{i % 4}.png\" TargetMode=\"External\"/>"))}</Relationships>"""),
        "(une image « http://a/0.png », une image « http://a/1.png », une image « http://a/2.png »…)");

    private static string Refers(string type, string target, bool external) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="{Relations}/{type}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/></Relationships>""";

    [Fact]
    public void A_file_made_for_macros_and_without_any_is_read_and_told_how_to_save() => Warned(
        "CQP342",
        Good().Instead("[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""),
        ".docm");

    [Fact]
    public void A_package_has_one_main_document()
    {
        Refused("CQP330", Good().Without("word/document.xml").ToBytes());
        Refused("CQP330", Good().Instead("word/document.xml", "<document/>").ToBytes());
        Refused("CQP330", Good().With("word/second.xml", $"<w:document {WordFile.Namespaces}/>")
            .Instead("_rels/.rels", WordFile.Rels((Relations + "/officeDocument", "word/document.xml"), (Relations + "/officeDocument", "word/second.xml"))).ToBytes());
    }
}
