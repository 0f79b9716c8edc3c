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
        var outcome = FormReader.Open("rendu.odt", bytes);
        Assert.Null(outcome.Value);
        var refusal = Assert.Single(outcome.Diagnostics);
        Assert.Equal(code, refusal.Code);
        Assert.False(string.IsNullOrWhiteSpace(refusal.Hint));
    }

    private static void Passes(OdtFile file, params string[] warnings)
    {
        var outcome = FormReader.Open("rendu.odt", file.ToBytes());
        Assert.NotNull(outcome.Value);
        Assert.Equal(warnings, outcome.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("../content.xml", "CQP318")]
    [InlineData("CONTENT.XML", "CQP319")]
    [InlineData("encrypted-package", "CQP302")]
    public void Names_stay_inside_and_name_one_part_each(string name, string code) => Refused(code, Good().WithAgain(name, "<x/>"u8.ToArray()).ToBytes());

    [Theory]
    [InlineData("Basic/Standard/Module1.xml", "CQP341")]
    [InlineData("Scripts/python/a.py", "CQP341")]
    [InlineData("META-INF/macrosignatures.xml", "CQP341")]
    [InlineData("Object 1/content.xml", "CQP340")]
    [InlineData("ObjectReplacements/Object 1", "CQP340")]
    [InlineData("surprise.txt", "CQP340")]
    [InlineData("word/document.xml", "CQP340")]
    public void A_part_that_a_form_does_not_need_stays_closed_and_is_named(string name, string code) => Passes(Good().With(name, new byte[2 * 1024 * 1024]), code);

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
    public void A_document_type_without_declarations_is_passed_over_in_the_list_of_parts_alone()
    {
        Passes(Good().With("META-INF/manifest.xml", "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><x/>"));
        Refused("CQP324", Good().With("META-INF/manifest.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>").ToBytes());
        Refused("CQP324", Good().With("styles.xml", "<!DOCTYPE x><x/>").ToBytes());
    }

    [Fact]
    public void The_programs_own_windows_may_be_empty_files() => Passes(Good().With("Configurations2/accelerator/current.xml", ""));

    [Fact]
    public void A_document_with_a_password_is_said_to_be_encrypted() => Refused("CQP302", Good()
        .With("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>""")
        .With("content.xml", [7, 200, 33, 4]).ToBytes());

    [Theory]
    [InlineData("""<draw:image xlink:href="Pictures/pixel.png"/>""")]
    [InlineData("""<draw:image xlink:href="./Pictures/pixel.png"/>""")]
    [InlineData("""<text:a xlink:href="https://exemple.fr/">lien</text:a>""")]
    [InlineData("""<draw:object xlink:href="./Object 1"/>""")]
    [InlineData("""<draw:plugin xlink:href="a.swf"/>""")]
    [InlineData("""<text:section-source/>""")]
    [InlineData("""<text:section-source text:section-name="Suite"/>""")]
    [InlineData("""<office:script/>""")]
    [InlineData("""<office:script script:language="ooo:Basic"><ooo:libraries xmlns:ooo="http://openoffice.org/2004/office"/></office:script>""")]
    [InlineData("""<meta:template xlink:href=""/>""")]
    [InlineData("""<meta:template xlink:href="/home/modele.ott"/>""")]
    public void What_a_form_refers_to_and_does_not_show_is_not_followed_and_costs_nothing(string element) => Passes(Showing(element));

    [Theory]
    [InlineData("""<draw:image xlink:href="https://exemple.fr/pixel.png"/>""", "une image « https://exemple.fr/pixel.png »")]
    [InlineData("""<draw:image xlink:href="file:///C:/pixel.png"/>""", "une image « file:///C:/pixel.png »")]
    [InlineData("""<draw:image xlink:href="../pixel.png"/>""", "une image « ../pixel.png »")]
    [InlineData("""<draw:image xlink:href="/pixel.png"/>""", "une image « /pixel.png »")]
    [InlineData("""<style:background-image xlink:href="/fond.png"/>""", "une image « /fond.png »")]
    [InlineData("""<draw:object xlink:href="../notes.ods"/>""", "un objet « ../notes.ods »")]
    [InlineData("""<text:section><text:section-source xlink:href="autre.odt"/></text:section>""", "un document « autre.odt »")]
    [InlineData("""<text:section><office:dde-source office:dde-topic="notes.ods"/></text:section>""", "un document « notes.ods »")]
    [InlineData("""<text:section><office:dde-source/></text:section>""", "(un document)")]
    public void What_a_form_shows_and_stands_elsewhere_is_told_once(string element, string says)
    {
        var warning = Assert.Single(FormReader.Open("rendu.odt", Showing(element).ToBytes()).Diagnostics);
        Assert.Equal("CQP343", warning.Code);
        Assert.Contains(says, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<script:event-listener xlink:href="vnd.sun.star.script:a"/>""")]
    [InlineData("""<office:script xlink:href="a.js"/>""")]
    [InlineData("""<office:script>alert(1)</office:script>""")]
    [InlineData("""<text:script script:language="JavaScript">alert(1)</text:script>""")]
    public void Macros_in_the_text_itself_are_named_as_those_in_parts(string element) => Passes(Showing(element), "CQP341");

    private static OdtFile Showing(string element) => WithForm(f => f == "R.1.notes" ? element : OdtFile.Box(f));

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
        Refused("CQP317", Good().With("meta.xml", "<x>" + new string(' ', 2 * 1024 * 1024) + "</x>").ToBytes());
        var deep = string.Concat(Enumerable.Repeat("<x>", 300)) + string.Concat(Enumerable.Repeat("</x>", 300));
        Refused("CQP325", Good().With("meta.xml", deep).ToBytes());
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
