using System.IO.Compression;
using System.Text;
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
        var outcome = DocxReader.Open("rendu.docx", bytes);
        Assert.Null(outcome.Value);
        var refusal = Assert.Single(outcome.Diagnostics);
        Assert.Equal(code, refusal.Code);
        Assert.Equal("rendu.docx", refusal.Position?.Path);
        Assert.False(string.IsNullOrWhiteSpace(refusal.Hint));
        Assert.Contains(says ?? "", refusal.Message, StringComparison.Ordinal);
    }

    private static void Passes(WordFile file) => Assert.Empty(DocxReader.Open("rendu.docx", file.ToBytes()).Diagnostics);

    public static TheoryData<string, byte[], string> OtherFiles => new()
    {
        { "CQP301", [], "vide" },
        { "CQP302", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "chiffré" },
        { "CQP303", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("WordDocument")], ".doc" },
        { "CQP304", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("Workbook")], "Office" },
        { "CQP305", [.. "\n%PDF-1.7"u8], "PDF" },
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
        var noise = new byte[9 * 1024 * 1024];
        var state = 1u;
        for (var i = 0; i < noise.Length; i += 32)
        {
            state = (state * 1664525) + 1013904223;
            noise[i] = (byte)(state >> 24);
        }

        var file = Good();
        for (var i = 0; i < 6; i++) { file.With($"word/media/image{i}.png", noise); }
        Refused("CQP316", file.ToBytes(), "50 Mo");
    }

    [Fact]
    public void An_entry_is_not_compressed_more_than_a_hundred_times()
    {
        Refused("CQP317", Good().With("word/media/image1.png", new byte[2 * 1024 * 1024]).ToBytes(), "image1.png");
        Passes(Good().With("word/media/image1.png", new byte[100 * 1024]));
    }

    [Fact]
    public void Sizes_in_headers_are_not_believed()
    {
        var bytes = Good().With("word/media/image1.png", new byte[2 * 1024 * 1024]).ToBytes();
        var directory = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.GetBytes(10).CopyTo(bytes, directory + 24);
        Assert.Null(DocxReader.Open("rendu.docx", bytes).Value);
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
    [InlineData("word/vbaProject.bin", "CQP320")]
    [InlineData("word/vbaData.xml", "CQP320")]
    [InlineData("word/activeX/activeX1.xml", "CQP320")]
    [InlineData("word/embeddings/oleObject1.bin", "CQP321")]
    [InlineData("word/afchunk.mht", "CQP322")]
    [InlineData("word/media/image1.exe", "CQP322")]
    [InlineData("surprise.txt", "CQP322")]
    public void Entries_have_names_of_a_word_form(string name, string code) => Refused(code, Good().With(name, "<x/>").ToBytes());

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
        Refused("CQP325", Good().With("word/settings.xml", Nested(257)).ToBytes(), "256");
        Refused("CQP325", Good().With("word/settings.xml", Nested(100_000)).ToBytes(CompressionLevel.NoCompression), "256");
        Passes(Good().With("word/settings.xml", Nested(256)));
    }

    [Fact]
    public void Elements_and_the_length_of_one_are_bounded()
    {
        Refused("CQP326", WordFile.WithBody(string.Concat(Enumerable.Range(0, 500_001).Select(i => i % 90 == 0 ? $"<w:p{i}/>" : "<w:p/>"))).ToBytes());
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\">\""));
        Refused("CQP326", Good().With("word/settings.xml", $"<x{attributes}/>").ToBytes());
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "CQP324")]
    [InlineData("<x>", "CQP323")]
    [InlineData("", "CQP323")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ebcdic\"?><x/>", "CQP323")]
    public void Parts_are_well_formed_and_declare_nothing(string xml, string code) => Refused(code, Good().With("word/settings.xml", xml).ToBytes());

    [Theory]
    [InlineData("hyperlink", "https://exemple.fr/", true, null)]
    [InlineData("image", "https://exemple.fr/pixel.png", true, "CQP327")]
    [InlineData("attachedTemplate", "file:///C:/modele.dotm", true, "CQP328")]
    [InlineData("attachedTemplate", "modele.xml", false, "CQP328")]
    [InlineData("aFChunk", "suite.xml", false, "CQP329")]
    [InlineData("oleObject", "objet.xml", false, "CQP321")]
    [InlineData("oleObject", "file:///C:/objet.xlsx", true, "CQP321")]
    [InlineData("vbaProject", "projet.xml", false, "CQP320")]
    [InlineData("theme", "../../theme.xml", false, "CQP331")]
    [InlineData("customXml", "../customXml/item1.xml", false, null)]
    public void Relationships_stay_inside(string type, string target, bool external, string? code)
    {
        var mode = external ? " TargetMode=\"External\"" : "";
        var rels = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="{Relations}/{type}" Target="{target}"{mode}/></Relationships>""";
        var file = Good().With("word/_rels/document.xml.rels", rels);
        if (code is null) { Passes(file); } else { Refused(code, file.ToBytes()); }
    }

    [Fact]
    public void Macros_are_refused_by_what_the_package_declares() =>
        Refused("CQP320", Good().Instead("[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").ToBytes());

    [Fact]
    public void A_package_has_one_main_document()
    {
        Refused("CQP330", Good().Without("word/document.xml").ToBytes());
        Refused("CQP330", Good().Instead("word/document.xml", "<document/>").ToBytes());
        Refused("CQP330", Good().With("word/second.xml", $"<w:document {WordFile.Namespaces}/>")
            .Instead("_rels/.rels", WordFile.Rels((Relations + "/officeDocument", "word/document.xml"), (Relations + "/officeDocument", "word/second.xml"))).ToBytes());
    }
}
