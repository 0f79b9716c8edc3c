using System.IO.Compression;
using CqpKits.Docx.BranchStyles;
using CqpKits.Returns;
using static CqpKits.Tests.Docx.Reading.OdtFile;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>The gate for OpenDocument: the same limits, and what its own format can hide.</summary>
public sealed class OdtGateTests
{
    private static OdtFile Good() => WithForm(f => OdtFile.Box(f));

    private static void Refused(string code, byte[] bytes)
    {
        var outcome = DocxReader.Open("rendu.odt", bytes);
        Assert.Null(outcome.Value);
        var refusal = Assert.Single(outcome.Diagnostics);
        Assert.Equal(code, refusal.Code);
        Assert.False(string.IsNullOrWhiteSpace(refusal.Hint));
    }

    private static void Passes(OdtFile file) => Assert.Empty(DocxReader.Open("rendu.odt", file.ToBytes()).Diagnostics);

    [Theory]
    [InlineData("../content.xml", "CQP318")]
    [InlineData("CONTENT.XML", "CQP319")]
    [InlineData("Basic/Standard/Module1.xml", "CQP320")]
    [InlineData("Scripts/python/a.py", "CQP320")]
    [InlineData("META-INF/macrosignatures.xml", "CQP320")]
    [InlineData("Object 1/content.xml", "CQP321")]
    [InlineData("ObjectReplacements/Object 1", "CQP321")]
    [InlineData("encrypted-package", "CQP302")]
    [InlineData("surprise.txt", "CQP322")]
    [InlineData("word/document.xml", "CQP322")]
    public void Entries_have_names_of_an_OpenDocument_form(string name, string code) => Refused(code, Good().WithAgain(name, "<x/>"u8.ToArray()).ToBytes());

    [Theory]
    [InlineData("META-INF/manifest.xml")]
    [InlineData("META-INF/documentsignatures.xml")]
    [InlineData("settings.xml")]
    [InlineData("Thumbnails/thumbnail.png")]
    [InlineData("Pictures/10000201000001.png")]
    [InlineData("Fonts/Font 1.ttf")]
    [InlineData("layout-cache")]
    [InlineData("manifest.rdf")]
    public void Parts_of_an_OpenDocument_form_pass(string name) => Passes(Good().With(name, "<x/>"));

    [Fact]
    public void The_programs_own_windows_may_be_empty_files() => Passes(Good().With("Configurations2/accelerator/current.xml", ""));

    [Fact]
    public void A_document_with_a_password_is_said_to_be_encrypted() => Refused("CQP302", Good()
        .With("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>""")
        .With("content.xml", [7, 200, 33, 4]).ToBytes());

    [Theory]
    [InlineData("""<draw:image xlink:href="https://exemple.fr/pixel.png"/>""", "CQP327")]
    [InlineData("""<draw:image xlink:href="file:///C:/pixel.png"/>""", "CQP327")]
    [InlineData("""<draw:image xlink:href="../pixel.png"/>""", "CQP331")]
    [InlineData("""<draw:image xlink:href="/pixel.png"/>""", "CQP331")]
    [InlineData("""<draw:image xlink:href="Pictures/pixel.png"/>""", null)]
    [InlineData("""<draw:image xlink:href="./Pictures/pixel.png"/>""", null)]
    [InlineData("""<text:a xlink:href="https://exemple.fr/">lien</text:a>""", null)]
    [InlineData("""<draw:object xlink:href="./Object 1"/>""", "CQP321")]
    [InlineData("""<draw:plugin xlink:href="a.swf"/>""", "CQP321")]
    [InlineData("""<text:section-source xlink:href="autre.odt"/>""", "CQP329")]
    [InlineData("""<office:dde-source/>""", "CQP329")]
    [InlineData("""<script:event-listener xlink:href="vnd.sun.star.script:a"/>""", "CQP320")]
    [InlineData("""<office:script/>""", "CQP320")]
    [InlineData("""<meta:template xlink:href=""/>""", null)]
    [InlineData("""<meta:template xlink:href="/home/modele.ott"/>""", "CQP328")]
    public void Nothing_outside_is_included_and_no_program_is_in_it(string element, string? code)
    {
        var file = WithForm(f => f == "R.1.notes" ? element : OdtFile.Box(f));
        if (code is null) { Passes(file); } else { Refused(code, file.ToBytes()); }
    }

    [Theory]
    [InlineData("<!DOCTYPE x><x/>", "CQP324")]
    [InlineData("<x>", "CQP323")]
    [InlineData("<x/>", "CQP330")]
    public void The_text_is_well_formed_and_a_text(string xml, string code) => Refused(code, Good().With("content.xml", xml).ToBytes());

    [Fact]
    public void A_package_without_text_is_refused() => Refused("CQP330", Good().Without("content.xml").ToBytes());

    [Fact]
    public void The_limits_are_those_of_every_package()
    {
        Refused("CQP317", Good().With("Pictures/a.png", new byte[2 * 1024 * 1024]).ToBytes());
        var deep = string.Concat(Enumerable.Repeat("<x>", 300)) + string.Concat(Enumerable.Repeat("</x>", 300));
        Refused("CQP325", Good().With("settings.xml", deep).ToBytes());
        var many = Good();
        for (var i = 0; i < 500; i++) { many.With($"Pictures/{i}.png", "x"); }
        Refused("CQP315", many.ToBytes());
        var bytes = Good().ToBytes();
        Refused("CQP313", bytes[..(bytes.Length / 2)]);
        var stored = Good().ToBytes(CompressionLevel.NoCompression);
        stored[stored.AsSpan().IndexOf("Pourcentage"u8)]++;
        Refused("CQP313", stored);
    }

    [Fact]
    public void A_charter_is_a_Word_file() => Assert.Contains(BranchStyleFile.Check("charte.odt", Good().ToBytes()).Diagnostics, d => d.Message.Contains(".odt", StringComparison.Ordinal));
}
