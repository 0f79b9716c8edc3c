using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Sessions.Review;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;

namespace CqpKits.Tests.Families;

/// <summary>Every document of every family: built, valid, with the fields and anchors that its référentiel asks for.</summary>
public sealed class FamilyBuildTests
{
    public static TheoryData<string> Certifications => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Every_document_is_valid(string code) =>
        Assert.All(BuiltFamilies.Of(code).Documents, d => ValidDocx.Check(d.Value));

    [Theory]
    [InlineData("agc", "echelles-appreciation presentation relations-fonctionnelles competences-par-mission competences-par-domaine modalites-evaluation blocs-domaines")]
    [InlineData("commercial-sedentaire", "referentiel")]
    public void Documents_that_no_kit_names_are_made_once(string code, string documents) =>
        Assert.Equal(documents.Split(' ').Select(d => $"documents/{d}").Order(), BuiltFamilies.Of(code).Documents.Keys.Where(d => d.StartsWith("documents/", StringComparison.Ordinal)).Order());

    [Fact]
    public void The_sedentary_salesperson_has_a_grid_for_each_method()
    {
        var grids = BuiltFamilies.Of("commercial-sedentaire").Documents.Keys.Where(d => d.Contains("/grille-", StringComparison.Ordinal)).ToList();

        Assert.Equal((10, 3, 4, 3), (grids.Count, Of("organisme"), Of("tuteur"), Of("jury")));
        int Of(string role) => grids.Count(g => g.StartsWith(role + "/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_evaluation_guide_has_two_anchors_of_each_kind_for_each_criterion()
    {
        var built = BuiltFamilies.Of("technico-commercial-chimie");
        var file = built.Form("habilite/guide-evaluation");
        var fields = built.Definition(file).Fields;
        var controls = Filler.Controls(file);
        var marks = fields.Where(f => f.Id.EndsWith(".evaluation", StringComparison.Ordinal)).ToList();

        Assert.Equal((84, 6), (marks.Count, fields.Count(f => f.Id.EndsWith(".resultat", StringComparison.Ordinal))));
        Assert.All(marks, f => Assert.Equal(["OUI", "NON"], f.Boxes!.Select(b => b.Value)));
        Assert.All(marks, f => Assert.Equal([(f.ItemCode!, "OUI"), (f.ItemCode!, "NON")], f.Boxes!.Select(b => (b.Context.Row, b.Context.Column))));
        Assert.Equal(168 + 12 + 10, controls.Count(c => c.Kind == ControlKind.Checkbox));
        var spots = fields.Where(f => f.Kind.CarriesValue).SelectMany(f => f.Spots).ToList();
        Assert.Equal(spots.Select(s => FieldAnchors.Tag(s.Id)).Order(), controls.Select(c => c.Tag).Order());
        Assert.Equal(controls.Count, controls.Select(c => c.Bookmark).Distinct().Count());
    }

    [Fact]
    public void A_double_tick_and_a_tick_typed_beside_a_dead_box_are_told_apart()
    {
        var built = BuiltFamilies.Of("technico-commercial-chimie");
        var file = built.Form("habilite/guide-evaluation");
        string Tag(string criterion, string value) => FieldAnchors.Tag($"{criterion}.evaluation={value}");
        file = Filler.Fill(file, tag => tag == Tag("C1.1.1", "OUI") || tag == Tag("C1.1.1", "NON") || tag == Tag("C1.1.2", "NON") ? Filler.Ticked : null);
        file = Filler.TypeBeside(file, tag => tag == Tag("C1.1.3", "OUI") ? "x" : null);
        var answers = built.Answers(file).ToDictionary(a => a.FieldId);

        Assert.Equal(AnswerStatus.Conflict, answers["C1.1.1.evaluation"].Status);
        Assert.Equal("NON", Assert.IsType<ChoiceValue>(answers["C1.1.2.evaluation"].Value).Code);
        Assert.Equal("OUI", Assert.IsType<ChoiceValue>(answers["C1.1.3.evaluation"].Value).Code);
        Assert.Equal(AnswerOrigin.BesideField, answers["C1.1.3.evaluation"].Origin);
        Assert.Equal(AnswerStatus.Missing, answers["C1.2.1.evaluation"].Status);
    }

    [Fact]
    public void A_document_whose_part_is_absent_is_left_out_and_said()
    {
        const string extra = "referentials/commercial-sedentaire/documents.yaml";
        var workspace = MemoryWorkspace.Shipped();
        workspace.With(extra, workspace.Text(extra) + "\n  - code: par-mission\n    titre: Par mission\n    modele: competences-par-mission.md\n");

        var built = new BuiltFamilies(workspace, "commercial-sedentaire");

        Assert.Contains("le document « Par mission » est laissé de côté : le référentiel n'a pas la partie « missions »", Assert.Single(built.Diagnostics, d => d.Code == "CQP158").Message, StringComparison.Ordinal);
        Assert.Contains("documents/referentiel", built.Documents.Keys);
        Assert.DoesNotContain("documents/par-mission", built.Documents.Keys);
    }

    [Theory]
    [MemberData(nameof(Certifications))]
    public void The_shipped_schema_is_the_one_that_the_tool_writes(string code)
    {
        var workspace = MemoryWorkspace.Shipped();
        var path = WriteSchemas.Run(workspace, code).Value![0];
        Assert.Equal(File.ReadAllText(Repository.PathOf(path)), workspace.Text(path));
    }

    [Theory]
    [MemberData(nameof(Certifications))]
    public void The_shipped_frozen_forms_are_those_that_a_build_makes(string code)
    {
        var made = BuiltFamilies.Of(code).Workspace.Files.Where(f => f.Key.StartsWith($"referentials/{code}/formulaires/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, f => Assert.Equal(File.ReadAllBytes(Repository.PathOf(f.Key)), f.Value));
    }
}
