using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Review;
using CqpKits.Sessions.Settling;
using CqpKits.Tests.Referentials;
using CqpKits.Workspaces.Settings;
using CqpKits.Workspaces.Themes;
using CqpKits.Yaml.Shapes;
using NJsonSchema;

namespace CqpKits.Tests.Kits;

/// <summary>The schemas of the YAML files beside a certification: editors and the reader agree.</summary>
public sealed partial class FileSchemaTests
{
    private const string Decisions = """
        decisions:
          - fichier: retours/grille.docx
            empreinte: 3F2A
            champ: R.2.pourcentage
            valeur_lue: "6O"
            valeur_decidee: 60
            par: Aïcha
            motif: relu
            date: 2027-06-20
        """;

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["cqpkits.yaml"] = File.ReadAllText(Repository.PathOf("cqpkits.yaml")),
        ["theme.yaml"] = ThemeTests.Whole,
        ["deliberation.yaml"] = DeliberationFileTests.Sound,
        ["decisions.yaml"] = Decisions,
    };

    public static TheoryData<string, string> Accepted =>
    [
        .. Sound.Select(s => (s.Key, s.Value)),
        .. Documented().Select(d => (d.File, d.Text)),
        ("deliberation.yaml", CohortSession.Deliberation("R")),
        ("cqpkits.yaml", "candidats:\n"),
        ("theme.yaml", "police:\ncouleurs:\nlogos: {branche: }\n"),
        ("deliberation.yaml", "jury: {date: , membres: }\ndecisions:\nacquis:\n"),
        ("decisions.yaml", Decisions.Replace("date: 2027-06-20", "date:", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task What_is_sound_is_so_for_the_schema_and_for_the_reader(string file, string yaml)
    {
        Assert.Empty(await Errors(file, yaml));
        Assert.Empty(Read(file, yaml));
    }

    [Theory]
    [InlineData("cqpkits.yaml", "candidats:", "candidat:")]
    [InlineData("cqpkits.yaml", "agc: referentials/agc/exemples/session-exemple.csv", "agc: [a.csv, b.csv]")]
    [InlineData("cqpkits.yaml", "  agc: referentials/agc/exemples/session-exemple.csv", "  - agc.csv")]
    [InlineData("theme.yaml", "couleurs:", "couleur:")]
    [InlineData("theme.yaml", "accent:", "acent:")]
    [InlineData("theme.yaml", "\"003311\"", "\"#003311\"")]
    [InlineData("theme.yaml", "taille_texte: 11,5", "taille_texte: 17")]
    [InlineData("theme.yaml", "taille_texte: 11,5", "taille_texte: grand")]
    [InlineData("theme.yaml", ", description: \"Logo de la branche\"", "")]
    [InlineData("theme.yaml", "protection: true", "protection: parfois")]
    [InlineData("theme.yaml", "police: Arial", "police: [Arial]")]
    [InlineData("theme.yaml", "pied_de_page: \"Branche d'essai\"", "pied_de_page: \"Branche\\nd'essai\"")]
    [InlineData("deliberation.yaml", "membres:", "membre:")]
    [InlineData("deliberation.yaml", "preside: oui", "presidente: oui")]
    [InlineData("deliberation.yaml", "pourquoi: \"dossier revu\"", "pourqoi: \"dossier revu\"")]
    [InlineData("deliberation.yaml", "evaluateur: tuteur", "evaluateurs: tuteur")]
    [InlineData("deliberation.yaml", "    qui: \"le jury\"\n", "")]
    [InlineData("deliberation.yaml", "apres: 70", "apres: validé")]
    [InlineData("deliberation.yaml", "avant: \"68,33\"", "avant: inconnu")]
    [InlineData("deliberation.yaml", "apres: validé", "apres: non décidable")]
    [InlineData("deliberation.yaml", "element: B-PO, ", "")]
    [InlineData("decisions.yaml", "decisions:", "decision:")]
    [InlineData("decisions.yaml", "par:", "qui:")]
    [InlineData("decisions.yaml", "motif: relu", "motif:")]
    [InlineData("decisions.yaml", "2027-06-20", "hier")]
    public async Task What_the_reader_refuses_the_schema_refuses(string file, string old, string replacement)
    {
        Assert.Contains(old, Sound[file], StringComparison.Ordinal);
        var mutated = Sound[file].Replace(old, replacement, StringComparison.Ordinal);

        Assert.NotEmpty(await Errors(file, mutated));
        Assert.Contains(Read(file, mutated), d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Every_kind_of_file_has_an_example_in_the_documentation_that_names_its_schema() => Assert.Superset(
        new HashSet<string> { "theme.yaml", "deliberation.yaml", "decisions.yaml" }, Documented().Select(d => d.File).ToHashSet());

    [Fact]
    public void Every_key_has_a_description_and_no_other_is_allowed() => Assert.All(
        WriteSchemas.Others, schema => SchemaChecks.IsClosedAndDescribed(schema.Write()));

    private static async Task<IEnumerable<object>> Errors(string file, string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(WriteSchemas.Others.Single(s => s.FileName == file).Write(), TestContext.Current.CancellationToken);
        return schema.Validate(YamlAsJson.Convert(yaml));
    }

    private static IReadOnlyList<Diagnostic> Read(string file, string yaml)
    {
        var source = new SourceFile(file, yaml);
        return file switch
        {
            "cqpkits.yaml" => ShapedFile.Read(source, WorkspaceSettings.Shape).Diagnostics,
            "theme.yaml" => ShapedFile.Read(source, ThemeShapes.Shape).Diagnostics,
            "deliberation.yaml" => ShapedFile.Read(source, DeliberationShapes.Shape).Diagnostics,
            _ => ShapedFile.Read(source, DecisionShapes.Shape).Diagnostics,
        };
    }

    /// <summary>The examples of the documentation whose first line names the schema of one of these files.</summary>
    private static IEnumerable<(string File, string Text)> Documented() =>
        from page in Directory.GetFiles(Repository.PathOf("docs"), "*.md")
        from Match example in Example().Matches(File.ReadAllText(page))
        select (example.Groups["name"].Value + ".yaml", example.Groups["text"].Value);

    [GeneratedRegex(@"^```yaml[^\n]*\n# yaml-language-server: \$schema=\S*schemas/(?<name>\w+)\.schema\.json\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
