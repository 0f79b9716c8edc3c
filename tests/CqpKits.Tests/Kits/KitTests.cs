using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Canonical;
using CqpKits.Docx;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Kits;

public sealed class KitTests
{
    private readonly MemoryWorkspace workspace = WholeKit.Workspace();

    [Fact]
    public void A_kit_has_its_documents_once_a_sheet_for_each_role_play_and_its_forms()
    {
        var built = Built(WholeKit.Agc);
        Assert.Equal(
            ["guide.docx", "fiche-1.docx", "fiche-2.docx", "fiche-3.docx"],
            built.Files.Where(f => f.Contains("lefevre-bonnaud-anais/jury/", StringComparison.Ordinal)).Take(4).Select(Name));
        Assert.Equal(["guide.docx", "grille-synthese.docx"], built.Files.Where(f => f.Contains("lefevre-bonnaud-anais/president/", StringComparison.Ordinal)).Select(Name));
        Assert.Equal(11 + (3 * 5), built.Files.Count);
    }

    [Theory]
    [InlineData("jury", null, 8 + (3 * 4))]
    [InlineData(null, "guide", 6)]
    [InlineData("jury", "fiche", 9)]
    [InlineData("president", "grille-synthese", 3)]
    public void A_kit_or_a_document_may_be_built_alone(string? kit, string? document, int files) =>
        Assert.Equal(files, Built(WholeKit.Agc with { Kit = kit, Document = document }).Files.Count);

    [Theory]
    [InlineData("jurry", null, "CQP203", "« jury »")]
    [InlineData(null, "giude", "CQP204", "« guide »")]
    [InlineData("president", "fiche", "CQP204", "guide, grille-synthese")]
    [InlineData("jury", "livret", "CQP204", "")]
    public void What_no_kit_has_is_said(string? kit, string? document, string code, string hint)
    {
        var outcome = WholeKit.Build(workspace, WholeKit.Certification(workspace), WholeKit.Agc with { Kit = kit, Document = document });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(code, fault.Code);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_a_kit_is_never_read_back_nor_refused()
    {
        Built(WholeKit.Agc);
        var files = ReadReturns.Run(workspace, [WholeKit.Session]);
        Assert.Empty(files.Diagnostics);
        Assert.Equal(11, files.Value!.Count(f => f.Disposition == Disposition.Read));
        Assert.Equal(15, files.Value!.Count(f => f.Disposition == Disposition.KitDocument));
        Assert.Equal(3, ScoreReturns.Run(workspace, new ScoreRequest { Paths = [WholeKit.Session] }).Value!.Sessions[0].Candidates.Count);
    }

    [Fact]
    public void A_guide_that_was_changed_is_said_and_one_that_was_moved_is_known_by_its_bytes()
    {
        Built(WholeKit.Agc);
        var folder = $"{WholeKit.Session}/muller-zoe/jury";
        var guide = workspace.Files[$"{folder}/guide.docx"];
        workspace.With("retours/Guide (2).docx", guide);
        workspace.With($"{folder}/fiche-3.docx", new DocxWriter().Write(PreparedDocumentOf("# Fiche annotée\n"), Theme.Default));
        var read = ReadReturns.Run(workspace, [folder, "retours"]);
        Assert.Equal("CQP374", Assert.Single(read.Diagnostics).Code);
        Assert.Equal(5, read.Value!.Count(f => f.Disposition == Disposition.KitDocument));
        Assert.DoesNotContain(read.Value!, f => f.Disposition == Disposition.Refused);
    }

    [Fact]
    public void A_booklet_that_came_back_changed_under_another_name_is_no_form_and_costs_the_form_nothing()
    {
        var outcome = WholeKit.Build(workspace, WholeKit.Certification(workspace, booklet: true), WholeKit.Agc with { Kit = "president" });
        Assert.True(outcome.Succeeded);
        var folder = $"{WholeKit.Session}/muller-zoe/president";
        var changed = DocxFile.Read(workspace.Files[$"{folder}/livret.docx"]).Edit(DocxFile.Body, body => body.Descendants(W.Main + "t").First().Value = "Lu et annoté");
        workspace.With("retours/relié.docx", changed.ToBytes()).With("retours/grille.docx", workspace.Files[$"{folder}/grille-synthese.docx"]);

        var read = ReadReturns.Run(workspace, ["retours"]);
        Assert.Equal([Disposition.Read, Disposition.KitDocument], read.Value!.Select(f => f.Disposition));
        Assert.Equal("CQP374", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_form_pasted_into_a_booklet_is_read_for_what_it_is()
    {
        Assert.True(WholeKit.Build(workspace, WholeKit.Certification(workspace, booklet: true), WholeKit.Agc with { Kit = "president" }).Succeeded);
        var folder = $"{WholeKit.Session}/muller-zoe/president";
        var form = DocxFile.Read(workspace.Files[$"{folder}/grille-synthese.docx"]);
        var foot = DocxFile.Read(workspace.Files[$"{folder}/livret.docx"]);
        var printed = foot.StoryParts.Where(p => p.Contains("footer", StringComparison.Ordinal)).Select(p => foot.Xml(p).Root!).Single(p => p.Value.StartsWith("Livret", StringComparison.Ordinal));
        form = form.Edit(DocxFile.Body, body => body.Descendants(W.Main + "body").Single().AddFirst(printed.Elements(W.Main + "p")));
        workspace.With("retours/grille.docx", form.ToBytes());

        Assert.Equal(Disposition.Read, Assert.Single(ReadReturns.Run(workspace, ["retours"]).Value!).Disposition);
    }

    [Fact]
    public void A_form_saved_over_a_guide_is_still_read()
    {
        Built(WholeKit.Agc);
        var form = workspace.Files.Keys.First(f => f.Contains("/grille-observation-", StringComparison.Ordinal));
        var guide = form[..(form.LastIndexOf('/') + 1)] + "guide.docx";
        workspace.With(guide, workspace.Files[form]);
        workspace.Remove(form);
        Assert.Equal(Disposition.Read, Assert.Single(ReadReturns.Run(workspace, [guide]).Value!).Disposition);
    }

    [Fact]
    public void Building_again_changes_nothing_and_a_changed_guide_is_not_written_over()
    {
        Built(WholeKit.Agc);
        var before = workspace.Files.ToDictionary();
        Built(WholeKit.Agc);
        Assert.All(before, f => Assert.Equal(f.Value, workspace.Files[f.Key]));

        var guide = before.Keys.First(f => f.EndsWith("/guide.docx", StringComparison.Ordinal));
        workspace.With(guide, "annoté");
        var again = WholeKit.Build(workspace, WholeKit.Certification(workspace), WholeKit.Agc);
        Assert.Equal("CQP207", Assert.Single(again.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Equal("annoté", workspace.Text(guide));
    }

    [Fact]
    public void A_fault_of_a_document_s_template_leaves_nothing_written_and_all_faults_are_said()
    {
        workspace.With("templates/guide.md", "# Guide\n\n{{ inconnu }}\n").Remove("templates/fiche.md");
        var outcome = WholeKit.Build(workspace, WholeKit.Certification(workspace), WholeKit.Agc);
        Assert.Equal(2, outcome.Diagnostics.Count(d => d.Severity == Severity.Error));
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("output/", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pieces_of_one_name_are_refused()
    {
        var certification = WholeKit.Certification(workspace);
        var twins = certification with { RolePlays = [.. certification.RolePlays.Select(r => r with { Number = 1 })] };
        var outcome = WholeKit.Build(workspace, twins, WholeKit.Agc with { Kit = "jury", Blank = true });
        Assert.Equal("CQP216", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("output/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_booklet_binds_every_piece_for_print_without_code_or_control()
    {
        var kit = JuryKit(workspace);
        var booklet = Booklet.Compose(kit, new BookletReader(null, null, "vierge")).Value!.Settled();
        Assert.Null(booklet.Issue);
        Assert.Equal(5, booklet.Blocks.OfType<SectionBreak>().Count());
        var fields = BlockContent.Fields(booklet.Blocks).ToList();
        Assert.Equal(kit.IssuedForms.Single().Definition.Fields.Count, fields.Count);
        Assert.All(fields, f => Assert.True(f.ForPrint));
        Assert.Contains(booklet.Blocks.OfType<SectionBreak>(), s => s.Page.Landscape == kit.IssuedForms.Single().Compose(new Dictionary<string, string>(), new()).Value!.Page.Landscape);
    }

    [Fact]
    public void The_president_reads_what_validates_a_domain_and_awards_the_certification_from_the_rules_themselves()
    {
        var certification = Certifications.Load(workspace, "agc").Value!;
        var kit = PreparedKit.Prepare(workspace, certification, KitChoice.All(certification).Single(c => c.Kit?.Role == "president")).Value!;
        var text = DocumentText.Write(kit.IssuedForms.Single(f => f.Code == "grille-synthese-globale").Compose(new Dictionary<string, string>(), new()).Value!);
        Assert.All(
            ["Validation d’un domaine", "le résultat dépasse strictement 70~%", "la note de chaque évaluateur atteint 50~% ou plus", "chaque savoir-faire noté atteint 30~% ou plus", "Attribution du CQP", "chaque domaine est validé"],
            said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Validation d’un bloc", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_booklet_leaves_out_what_is_for_the_screen_and_sets_what_follows_on_below_the_piece_before()
    {
        workspace.With("templates/guide.md", ":::page{livret=sans}\n:::\n\n# Guide :ancre{#guide}\n").With("templates/fiche.md", ":::page{livret=suite}\n:::\n\n# Fiche {{ jeu.numero }}\n");
        var kit = JuryKit(workspace);
        var booklet = Booklet.Compose(kit, new BookletReader(null, null, "vierge")).Value!.Settled();
        Assert.Single(booklet.Blocks.OfType<SectionBreak>());
        Assert.Equal(
            [("Livret", false), ("Fiche\u00A01", true), ("Fiche\u00A02", true), ("Fiche\u00A03", true), ("Grille d’observation", false)],
            booklet.Blocks.OfType<Heading>().Where(h => h.Level == 1).Select(h => (BlockContent.Text([h]), h.IsApart)));
        Assert.DoesNotContain("guide", kit.Anchors);
        Assert.Equal(8 + (3 * 4), WholeKit.Build(workspace, WholeKit.Certification(workspace), WholeKit.Agc with { Kit = "jury" }).Value!.Files.Count);
    }

    [Fact]
    public void A_template_of_the_certification_wins_over_the_workspace_s_file_by_file()
    {
        workspace.With("referentials/agc/modeles/guide.md", "# Notre guide\n");
        var kit = JuryKit(workspace);
        var texts = kit.Pieces.OfType<PreparedDocument>().Select(d => BlockContent.Text(d.Compose(new()).Value!.Blocks)).ToList();
        Assert.Equal("Notre guide", texts[0]);
        Assert.StartsWith("Fiche", texts[1], StringComparison.Ordinal);

        workspace.With("referentials/agc/modeles/parties/entete.md", "{{ inconnu }}\n");
        var faults = PreparedKit.Prepare(workspace, WholeKit.Certification(workspace), KitChoice.All(WholeKit.Certification(workspace))[0]).Diagnostics;
        Assert.Contains(faults, f => f.Position?.Path == "referentials/agc/modeles/parties/entete.md");
    }

    [Fact]
    public void A_template_in_windows_1252_is_said_at_its_place_and_the_rest_is_checked()
    {
        workspace.With("templates/guide.md", Encoding.Latin1.GetBytes("# Guide\n\nDurée\n")).With("templates/fiche.md", "{{ inconnu }}\n");
        var certification = WholeKit.Certification(workspace);
        var faults = PreparedKit.Prepare(workspace, certification, KitChoice.All(certification)[0]).Diagnostics;
        Assert.Contains(faults, f => f.Code == "CQP002" && f.Position is { Path: "templates/guide.md", Line: 3, Column: 4 });
        Assert.Contains(faults, f => f.Position?.Path == "templates/fiche.md");
    }

    private static Document PreparedDocumentOf(string template)
    {
        var workspace = WholeKit.Workspace().With("templates/guide.md", template);
        return JuryKit(workspace).Pieces.OfType<PreparedDocument>().First().Compose(new()).Value!;
    }

    private static PreparedKit JuryKit(MemoryWorkspace workspace)
    {
        var certification = WholeKit.Certification(workspace, booklet: true);
        var kit = PreparedKit.Prepare(workspace, certification, KitChoice.All(certification)[0]);
        Assert.True(kit.Succeeded, string.Join('\n', kit.Diagnostics));
        return kit.Value!;
    }

    private BuildResult Built(BuildRequest request)
    {
        var outcome = WholeKit.Build(workspace, WholeKit.Certification(workspace), request);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
