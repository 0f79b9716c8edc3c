using CqpKits.Authoring.Layouts;
using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Kits.Building;
using CqpKits.Kits.Starting;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Authoring.Layouts;

/// <summary>A form that names no template is laid out from its fields.</summary>
public sealed class FormLayoutTests
{
    private static readonly string[] Certified = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    public static TheoryData<string, string> Shipped => [.. Certified.SelectMany(code => Loaded(code).Forms.Select(f => (code, f.Code)))];

    public static TheoryData<string, FieldCollection> Collections =>
        [.. Certified.SelectMany(code => Enum.GetValues<FieldCollection>().Where(c => CollectedItems.Of(Loaded(code), Field("x", FieldNature.Notes, c)).Any()).Select(c => (code, c)))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_form_without_its_template_has_the_same_fields_each_placed_once_and_known_by_labels_of_its_own(string certification, string form)
    {
        var loaded = Loaded(certification);
        var declared = loaded.Forms.Single(f => f.Code == form);
        var laid = Prepare(loaded, declared with { Template = null });
        Assert.Equal(
            Prepare(loaded, declared).Definition.Fields.Select(f => (f.Id, Words(f.Kind), f.CountsFor, f.Optional)),
            laid.Definition.Fields.Select(f => (f.Id, Words(f.Kind), f.CountsFor, f.Optional)));
    }

    /// <summary>Each nature over each collection there is, whole, and part of it; alone and beside the others.</summary>
    [Theory]
    [MemberData(nameof(Collections))]
    public void What_a_form_may_repeat_is_laid_out(string certification, FieldCollection collection)
    {
        var loaded = WithScales(Loaded(certification));
        FieldDeclaration[] fields =
        [
            Field("note", FieldNature.Mark, collection), Field("avis", FieldNature.Choice, collection), Field("vu", FieldNature.Tick, collection),
            Field("quand", FieldNature.Date, collection), Field("qui", FieldNature.Text, collection), Field("appuis", FieldNature.Notes, collection),
        ];
        var codes = CollectedItems.Of(loaded, fields[0]).Select(i => i.Code).ToList();
        foreach (var among in (IReadOnlyList<string>[])[[], [codes[^1]], [.. codes.Where((_, i) => i % 2 == 0)]])
        {
            FieldDeclaration[] some = [.. fields.Select(f => f with { Among = among })];
            foreach (var form in some.Select(f => (FieldDeclaration[])[f]).Append(some[..2]).Append([some[0], some[5]]).Append([some[1], some[5]]).Append([some[2], some[3], some[4]]))
            {
                Assert.Equal(form.Length * (among.Count == 0 ? codes.Count : among.Count), Prepare(loaded, FormOf(form)).Definition.Fields.Count);
            }
        }
    }

    [Theory]
    [InlineData("commercial-sedentaire", FieldCollection.Criteria, FieldCollection.Competencies, "BC2")]
    [InlineData("commercial-sedentaire", FieldCollection.Criteria, FieldCollection.Competencies, null)]
    [InlineData("technico-commercial-chimie", FieldCollection.Criteria, FieldCollection.Competencies, "C3")]
    [InlineData("agc", FieldCollection.KnowHow, FieldCollection.Domains, null)]
    [InlineData("agc", FieldCollection.Observations, FieldCollection.Domains, null)]
    [InlineData("commercial-sedentaire", FieldCollection.Competencies, FieldCollection.SkillsBlocks, null)]
    public void What_has_the_items_has_its_fields_below_them(string certification, FieldCollection items, FieldCollection parents, string? within)
    {
        var loaded = WithScales(Loaded(certification));
        FieldDeclaration[] fields =
        [
            Field("avis", FieldNature.Choice, items) with { Within = within },
            .. ((FieldNature[])[FieldNature.Notes, FieldNature.Choice, FieldNature.Mark]).Select(n => Field("p-" + n.ToString().ToLowerInvariant(), n, parents) with { Within = within }),
        ];
        var form = FormOf(fields);
        Assert.Equal(fields.Sum(f => CollectedItems.Of(loaded, f).Count()), Prepare(loaded, form).Definition.Fields.Count);
        Assert.Single(FormLayout.Of(loaded, form).Split('\n'), l => l.Contains("for p in", StringComparison.Ordinal));
    }

    /// <summary>A second choice over the same items has its own table; its boxes bear the same words, and that is said.</summary>
    [Fact]
    public void Two_choices_of_one_item_have_each_their_table()
    {
        var loaded = WithScales(Loaded("agc"));
        var laid = PreparedForm.Prepare(new PieceSource(workspace, loaded, null), FormOf(Field("avis", FieldNature.Choice, FieldCollection.Domains), Field("second", FieldNature.Choice, FieldCollection.Domains)));
        Assert.Equal(6, laid.Value!.Definition.Fields.Count);
        Assert.Equal("CQP159", Assert.Single(laid.Diagnostics.Select(d => d.Code).Distinct()));
    }

    [Theory]
    [InlineData("Note * (sur 20) : « R&D » [a] {b} <c> | \\ # \"d\" ~")]
    [InlineData("1. Avis")]
    [InlineData("- tiret")]
    [InlineData("{{ certification.intitule }}")]
    [InlineData(":champ{ref=date}")]
    [InlineData("un_mot_avec_des_tirets_bas")]
    public void A_label_is_printed_as_it_is(string label)
    {
        var loaded = WithScales(Loaded("agc"));
        FieldDeclaration[] fields =
        [
            Field("tete", FieldNature.Text) with { Label = label + " a" }, Field("note", FieldNature.Mark, FieldCollection.Domains) with { Label = label + " b" }, Field("vu", FieldNature.Tick) with { Label = label + " c" },
            Field("dit", FieldNature.Notes) with { Label = label + " d" }, Field("s", FieldNature.Signature) with { Label = label + " e" },
        ];
        var prepared = Prepare(loaded, FormOf(fields));
        var expected = CqpKits.French.FrenchText.Fold(label).Replace(" ", "", StringComparison.Ordinal);
        var printed = BlockContent.Text(prepared.Compose(new Dictionary<string, string>(), new()).Value!.Blocks);
        Assert.Equal(5, Count(CqpKits.French.FrenchText.Fold(printed).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), expected));
    }

    /// <summary>Fields of every nature in any order, repeated over anything or not: each is placed once, and nothing but shared titles is said of it.</summary>
    [Theory]
    [InlineData("agc")]
    [InlineData("commercial-sedentaire")]
    [InlineData("technico-commercial-chimie")]
    public void Any_declaration_is_laid_out(string certification)
    {
        var loaded = WithScales(Loaded(certification));
        var collections = Enum.GetValues<FieldCollection>().Where(c => CollectedItems.Of(loaded, Field("x", FieldNature.Notes, c)).Any()).Select(c => (FieldCollection?)c).ToList();
        var chance = new Chance(20261129);
        for (var round = 0; round < 120; round++)
        {
            var form = FormOf([.. Enumerable.Range(0, 1 + chance.Next(11)).SelectMany(i => Drawn(chance, collections, i))]) with { Scope = (MarkScope)chance.Next(3) };
            var prepared = PreparedForm.Prepare(new PieceSource(workspace, loaded, null), form);
            Assert.True(prepared.Diagnostics.All(d => d.Code is "CQP159"), string.Join('\n', prepared.Diagnostics) + "\n" + FormLayout.Of(loaded, form));
            Assert.Equal(form.Fields.Sum(f => f.ForEach is null ? 1 : CollectedItems.Of(loaded, f).Count()), prepared.Value!.Definition.Fields.Count);
        }
    }

    private static FieldDeclaration[] Drawn(Chance chance, List<FieldCollection?> collections, int i)
    {
        var nature = Enum.GetValues<FieldNature>()[chance.Next(Enum.GetValues<FieldNature>().Length)];
        var each = chance.Next(3) == 0 ? null : collections[chance.Next(collections.Count)];
        var field = Field($"champ-{i}", nature, each) with { Label = $"Champ {i}, {(chance.Next(2) == 0 ? "court" : "dont le libellé est assez long pour prendre plusieurs lignes")}" };
        return nature == FieldNature.NotApplicable ? [field with { Comment = $"motif-{i}" }, Field($"motif-{i}", FieldNature.Text, each)] : [field];
    }

    [Fact]
    public void The_template_that_is_written_out_gives_the_same_form_and_wins_once_it_is_named()
    {
        const string Yaml = "referentials/agc/formulaires.yaml";
        workspace.With(Yaml, workspace.Text(Yaml).Replace("    modele: grille-vae.md\n", "", StringComparison.Ordinal));
        var before = PreparedId();
        var path = WriteTemplate.Run(workspace, "agc", "grille-vae").Value;
        Assert.Equal("referentials/agc/modeles/grille-vae.md", path);
        Assert.Equal("CQP552", Assert.Single(WriteTemplate.Run(workspace, "agc", "grille-vae").Diagnostics).Code);

        workspace.With(Yaml, workspace.Text(Yaml).Replace("    evaluateur: professionnel-vae\n", "    evaluateur: professionnel-vae\n    modele: grille-vae.md\n", StringComparison.Ordinal));
        Assert.Equal(before, PreparedId());
        workspace.With(path!, workspace.Text(path!).Replace("Donnez une note", "Mettez une note", StringComparison.Ordinal));
        Assert.Contains("Mettez une note", BlockContent.Text(Vae().Compose(new Dictionary<string, string>(), new()).Value!.Blocks), StringComparison.Ordinal);

        string PreparedId() => Vae().Frozen.FormId;
        PreparedForm Vae()
        {
            var loaded = Certifications.Load(workspace, "agc").Value!;
            return Prepare(loaded, loaded.Forms.Single(f => f.Code == "grille-vae"));
        }
    }

    [Theory]
    [InlineData("grille-vae", "CQP551")]
    [InlineData("grille-va", "CQP553")]
    public void A_form_that_has_a_template_or_does_not_exist_is_said(string form, string code)
    {
        Assert.Equal(code, Assert.Single(WriteTemplate.Run(workspace, "agc", form).Diagnostics).Code);
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("referentials/agc/modeles/", StringComparison.Ordinal));
    }

    private static string Words(FieldKind kind) => kind is ChoiceKind choice ? string.Join(' ', choice.Values.Select(o => $"{o.Code} {o.Label}")) : kind.ToString();

    private static Certification Loaded(string code) => Certifications.Load(MemoryWorkspace.Shipped(), code).Value!;

    private PreparedForm Prepare(Certification certification, FormDeclaration form)
    {
        var prepared = PreparedForm.Prepare(new PieceSource(workspace, certification, null), form);
        Assert.True(prepared.Diagnostics.Count == 0, string.Join('\n', prepared.Diagnostics) + "\n" + FormLayout.Of(certification, form));
        return prepared.Value!;
    }

    private static Certification WithScales(Certification certification) => certification with
    {
        Scales =
        [
            new Scale("essai-note", 0, 20, "/ 20", Here),
            new Scale("essai-avis", 0, 0, "", Here) { Values = [Value("A", "Acquis"), Value("EC", "En cours d’acquisition"), Value("NA", "Non acquis")] },
        ],
    };

    private static ScaleValue Value(string code, string label) => new(code, label, null, null, Here);

    private static SourcePosition Here => new("referentials/essai/formulaires.yaml", 1, 1);

    private static FormDeclaration FormOf(params FieldDeclaration[] fields) => new()
    {
        Code = "essai",
        Title = "Essai",
        Role = "essai",
        Assessor = "jury",
        Copies = CopyRule.PerCandidate,
        Scope = MarkScope.Individual,
        Fields = fields,
        Position = Here,
    };

    private static FieldDeclaration Field(string id, FieldNature nature, FieldCollection? each = null) => new()
    {
        Id = id,
        Nature = nature,
        Label = id,
        ForEach = each,
        Scale = nature == FieldNature.Mark ? "essai-note" : nature == FieldNature.Choice ? "essai-avis" : null,
        Position = Here,
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
