using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Schema;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml.Shapes;
using NJsonSchema;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

public sealed class CertificationSchemaTests
{
    private static readonly string Text = CertificationSchema.Write(new TinyCertification().WithKits().WithCriteria().Load().Value!);

    public static TheoryData<string> Files => [.. Names, KitFile, CriterionFile];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_file_of_a_sound_certification_is_valid(string file) =>
        Assert.Empty(await Errors(new TinyCertification().WithKits().WithCriteria()[file]));

    [Theory]
    [InlineData(Entry, "version: 2026.1", "vversion: 2026.1")]
    [InlineData(Entry, "metier:", "metiers:")]
    [InlineData(Entry, "categorie: non_precisee", "categorie: inconnue")]
    [InlineData(Competencies, "    libelle: Vendre\n", "")]
    [InlineData(Competencies, "code: A1", "code: A 1")]
    [InlineData(Competencies, "connaissances: [RC1]", "connaissances: [RC2]")]
    [InlineData(Competencies, "connaissances: [RC1]", "connaissances: [RSF1]")]
    [InlineData(Competencies, "- POSF1", "- POSF2")]
    [InlineData(Competencies, "- code: RSF2\n        libelle: Argumenter au", "- code: RSF3\n        libelle: Argumenter au")]
    [InlineData(Competencies, "domaine: PO", "domaine: OT")]
    [InlineData(Competencies, "bloc: B-R", "bloc: B-X")]
    [InlineData(Competencies, "source: brochure", "source: plaquette")]
    [InlineData(Competencies, "etapes: [Positionnement, Évaluation]", "etapes: Positionnement")]
    [InlineData(Assessment, "maximum: 100", "maximum: cent")]
    [InlineData(Assessment, "duree_minutes: 30", "duree_minutes: 0")]
    [InlineData(Assessment, "jeux_de_role: [fiche-1]", "jeux_de_role: [fiche-2]")]
    [InlineData(Assessment, "evaluateur: jury", "evaluateur: juri")]
    [InlineData(FormFile, "nature: texte", "nature: text")]
    [InlineData(FormFile, "pour_chaque: observations", "pour_chaque: lignes")]
    [InlineData(FormFile, "echelle: pourcentage", "echelle: pourcent")]
    [InlineData(FormFile, "compte_pour: domaine", "compte_pour: domaines")]
    [InlineData(FormFile, "facultatif: oui", "facultatif: yes")]
    [InlineData(FormFile, "id: candidat", "id: Candidat")]
    [InlineData(Rules, "voie: formation", "voie: vae")]
    [InlineData(Rules, "effet: inconnu", "effet: bientôt")]
    [InlineData(Rules, "\"> 70\"", "\"! 70\"")]
    [InlineData(Rules, "calcul: consensus", "calcul: médiane")]
    [InlineData(KitFile, "- grille\n", "- grile\n")]
    [InlineData(KitFile, "- guide\n", "- formation\n")]
    [InlineData(KitFile, "pour_chaque: jeux_de_role", "pour_chaque: observations")]
    [InlineData(KitFile, "portee: report", "portee: reports")]
    [InlineData(KitFile, "exemplaires: un_par_membre\n    documents", "exemplaires: deux\n    documents")]
    [InlineData(KitFile, "livret: couverture.md", "livre: couverture.md")]
    [InlineData(CriterionFile, "bloc: B-R", "bloc: B-X")]
    [InlineData(CriterionFile, "dans: B-R", "dans: R")]
    [InlineData(CriterionFile, "sens: favorable", "sens: bon")]
    [InlineData(CriterionFile, "modalite: E1", "modalite: E2")]
    [InlineData(CriterionFile, "compte_pour: competence", "compte_pour: critere")]
    [InlineData(CriterionFile, "precisions: [le plan]", "precision: [le plan]")]
    public async Task What_the_loader_refuses_the_schema_refuses(string file, string old, string replacement)
    {
        var mutated = new TinyCertification().WithKits().WithCriteria().With(file, old, replacement);

        Assert.NotEmpty(await Errors(mutated[file]));
        Assert.False(mutated.Load().Succeeded);
    }

    [Fact]
    public void The_text_is_deterministic_and_ends_with_a_line_feed()
    {
        Assert.Equal(Text, CertificationSchema.Write(new TinyCertification().WithKits().WithCriteria().Load().Value!));
        Assert.EndsWith("}\n", Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Text);
        Assert.Contains("« retires »", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_has_a_description_and_no_other_is_allowed() => SchemaChecks.IsClosedAndDescribed(Text);

    [Fact]
    public async Task A_certification_with_faults_still_has_a_schema()
    {
        var outcome = new TinyCertification().With(Rules, "regles:", "regle: [").With(Competencies, "domaine: PO", "domaine: OT").Load();

        var schema = await JsonSchema.FromJsonAsync(CertificationSchema.Write(outcome.Value!), TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate(YamlAsJson.Convert("domaines: [{code: R, libele: x}]")));
    }

    [Fact]
    public void The_codes_of_the_model_are_the_codes_that_were_given()
    {
        var log = new ReadingLog();
        var sections = new CertificationFiles(Folder, new TinyCertification().WithKits().WithCriteria().Read, log).ReadAll();
        Assert.True(CertificationShape.Shape.TryRead(sections!, log, out var certification));

        Assert.All(CodeKinds.All, kind => Assert.Equal(
            log.Notes<CodeDefinition>().Where(d => d.Kind == kind).Select(d => d.Code), kind.CodesIn(certification)));
        Assert.All(CodeKinds.All, kind => Assert.NotEmpty(kind.CodesIn(certification)));
    }

    private static async Task<IEnumerable<object>> Errors(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(Text, TestContext.Current.CancellationToken);
        return schema.Validate(YamlAsJson.Convert(yaml));
    }
}
