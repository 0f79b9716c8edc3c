using System.Text;

namespace CqpKits.Kits.Starting;

/// <summary>Answers → the texts of the first files.</summary>
internal static class StartTexts
{
    private const string Prefix = "start/";

    /// <summary>Answers that say who evaluates.</summary>
    private static readonly Dictionary<StartAssessor, (string Code, string Label, string Of)> People = new()
    {
        [StartAssessor.Assessor] = ("evaluateur", "Évaluateur", "de l'évaluateur"),
        [StartAssessor.Tutor] = ("tuteur", "Tuteur", "du tuteur"),
        [StartAssessor.Jury] = ("jury", "Jury", "du jury"),
        [StartAssessor.Trainer] = ("formateur", "Formateur", "du formateur"),
    };

    /// <summary>The sample of a structure.</summary>
    public static StartedStructure Sample(StartStructure structure) => structure == StartStructure.Domains
        ? new StartedStructure(StartedStructure.OfDomains, Resource(StartedStructure.OfDomains), GradedItems.KnowHow, GradedItems.Domains, IsSample: true)
        : new StartedStructure(StartedStructure.OfCompetencies, Resource(StartedStructure.OfCompetencies), GradedItems.Criteria, GradedItems.Competencies, IsSample: true);

    /// <summary>Name and text of each file.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(string code, StartAnswers answers, StartedStructure structure)
    {
        IReadOnlyList<(string Code, string Label, string Of)> people = [.. (answers.Assessors.Count > 0 ? answers.Assessors : [StartAssessor.Assessor]).Select(a => People[a])];
        var graded = answers.Obtained == StartAward.AllCompetencies ? structure.Whole : structure.Fine;
        var isLegal = structure is { IsSample: true, Fine: GradedItems.Criteria };
        return
        [
            ("certification.yaml", Filled("certification.yaml", code, ("__TITLE__", Quoted(answers.Title ?? StartAnswers.NoTitle)), ("__STRUCTURE__", structure.File), ("__RULE__", Open(answers)))),
            (structure.File, structure.Text),
            ("evaluation.yaml", Filled("evaluation.yaml", code, ("__PEOPLE__", Assessors(people)), ("__METHODS__", isLegal ? Filled("modalites.txt", code, ("__PERSON__", people[0].Code)) : ""), ("__SCALE__", Resource($"echelle-{ScaleFile(answers.Scale)}.txt")))),
            ("formulaires.yaml", Filled("formulaires.yaml", code, ("__FORMS__", string.Join("\n", people.Select(p => Form(code, p, people.Count > 1, answers.Scale, graded)))), ("__DOCUMENTS__", isLegal ? Filled("documents.txt", code) : ""))),
            ("regles.yaml", Filled("regles.yaml", code, ("__RULES__", StartRule.Of(answers, graded, [.. people.Select(p => p.Code)])))),
        ];
    }

    /// <summary>A text of a YAML file, between quotes.</summary>
    public static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)
        ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";

    private static string Open(StartAnswers answers) => answers.Obtained is null
        ? "Personne n'a dit quand la certification est obtenue : la règle écrite est la plus stricte, tout doit être atteint."
        : "La règle vient de vos réponses : son texte, son passage et son premier jour d'application restent à écrire.";

    private static string Assessors(IEnumerable<(string Code, string Label, string Of)> people) => string.Join("\n", people.Select(p => $"  - code: {p.Code}\n    libelle: \"{p.Label}\""));

    private static string ScaleFile(StartScale scale) => scale switch
    {
        StartScale.Percent => "pourcentage",
        StartScale.Twenty => "vingt",
        StartScale.Levels => "niveaux",
        _ => "oui_non",
    };

    private static string Form(string code, (string Code, string Label, string Of) person, bool isOneOfSeveral, StartScale scale, GradedItems graded) =>
        Filled(
            "formulaire.txt", code,
            ("__FORM__", isOneOfSeveral ? "grille-" + person.Code : "grille-evaluation"), ("__FORM_TITLE__", isOneOfSeveral ? $"Grille d'évaluation {person.Of}" : "Grille d'évaluation"),
            ("__PERSON__", person.Code), ("__OF__", person.Of), ("__FIELD__", StartGrid.FieldFor(scale, graded)));

    private static string Filled(string name, string code, params (string Mark, string Text)[] values) =>
        values.Append(("__CODE__", code)).Aggregate(Resource(name), (text, value) => text.Replace(value.Item1, value.Item2.TrimEnd('\n'), StringComparison.Ordinal)).TrimEnd('\n') + "\n";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(StartTexts).Assembly.GetManifestResourceStream(Prefix + name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
