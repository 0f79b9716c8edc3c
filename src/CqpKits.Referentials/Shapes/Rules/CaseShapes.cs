using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>cas</c>.</summary>
internal static class CaseShapes
{
    private static readonly Shape<string> AssessorCode = new ReferenceShape(CodeKinds.Assessor);

    private static readonly Key<string> Item = Key.Optional("element", LevelKeys.ItemCode, "Élément concerné ; à omettre pour tous.");
    private static readonly Key<string> Assessor = SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de l'évaluateur.");
    private static readonly Key<IReadOnlyList<string>> Marks = Key.List("notes_de", TextShape.Filled, "Codes des notes concernées (savoir-faire, critères…) ; à omettre pour toutes celles de l'élément.");
    private static readonly Key<string> Pass = Key.OptionalText("passe", "Code de la passe concernée ; à omettre pour toutes.");
    private static readonly Key<CaseValue> Value = Key.Required("valeur", new CaseValueShape(), "La note, la réponse, ou « manquant », « absent », « non_evalue », « sans_objet ».");

    private static readonly MappingShape<CaseException> Exception = new(
        "une exception", [Item, Assessor, Marks, Pass, Value],
        v => new CaseException(v.Find(Item), v.Get(Assessor), v.Get(Marks), v.Get(Value), v.Position) { Pass = v.Find(Pass) });

    private static readonly Key<string> Name = Key.RequiredText("nom", "De quoi il s'agit, en quelques mots.");
    private static readonly Key<IReadOnlyDictionary<string, CaseValue>> Given = Key.Required(
        "notes", new TableShape<CaseValue>(AssessorCode, new CaseValueShape(), "des notes, écrites « évaluateur: note »"), "La note de chaque évaluateur, partout la même.");

    private static readonly Key<IReadOnlyList<CaseException>> Exceptions = Key.List("sauf", Exception, "Là où la note est une autre.");
    private static readonly Key<decimal> Months = Key.Required("mois", new NumberShape(), "Depuis combien de mois.");
    private static readonly Key<decimal> KeptMark = Key.Optional("note", new NumberShape(), "La note obtenue alors.");
    private static readonly Key<decimal> MonthsLeft = Key.Optional("encore", new NumberShape(), "Combien de mois sa pièce vaut encore ; moins de 0 quand c'est passé.");

    private static readonly ShortOrFullShape<decimal, CaseKept> KeptShape = new(
        new NumberShape(), (months, _) => new CaseKept(months, null, null),
        new MappingShape<CaseKept>("un élément acquis", [Months, KeptMark, MonthsLeft], v => new CaseKept(v.Get(Months), v.FindValue(KeptMark), v.FindValue(MonthsLeft))));

    private static readonly Key<IReadOnlyDictionary<string, CaseKept>> Kept = Key.Optional(
        "acquis", new TableShape<CaseKept>(LevelKeys.ItemCode, KeptShape, "des mois, écrits « code: nombre »"), "Éléments obtenus auparavant, et depuis combien de mois.");

    private static readonly Key<IReadOnlyDictionary<string, string>> Exempt = Key.Optional(
        "dispenses", new TableShape<string>(LevelKeys.ItemCode, TextShape.Filled, "des titres, écrits « code: titre »"), "Éléments dont un titre dispense, et ce titre.");

    private static readonly Key<IReadOnlyDictionary<string, AccessState>> Admission = Key.Optional(
        "admission", new TableShape<AccessState>(SharedKeys.Word, RuleWords.Access, "des réponses, écrites « code: oui »"), "Conditions d'accès qui ne sont pas remplies (« non »), ou dont rien n'est dit (« manquant ») ; les autres le sont.");

    private static readonly Key<IReadOnlyList<decimal>> Attempts = Key.List("presentations", new NumberShape(), "Il y a combien de mois le candidat s'est déjà présenté ; à omettre pour une première fois.");

    private static readonly Key<ExpectedStatus> Expected = Key.Required("attendu", RuleWords.Expected, "Le verdict attendu.");
    private static readonly Key<OutcomeKind> Outcome = Key.Optional("issue", RuleWords.Outcome, "L'issue attendue.");
    private static readonly Key<IReadOnlyDictionary<string, ExpectedStatus>> Items = Key.Optional(
        "elements", new TableShape<ExpectedStatus>(LevelKeys.ItemCode, RuleWords.Expected, "des résultats, écrits « code: resultat »"), "Résultats attendus de certains éléments.");

    private static readonly Key<IReadOnlyDictionary<string, decimal>> Values = Key.Optional(
        "valeurs", new TableShape<decimal>(LevelKeys.ItemCode, new NumberShape(), "des valeurs, écrites « code: nombre »"), "Valeurs attendues de certains éléments.");

    private static readonly Key<decimal> Result = Key.Optional("resultat", new NumberShape(), "Valeur attendue pour la certification.");
    private static readonly Key<string> Mention = Key.OptionalText("mention", "Mention attendue, « aucune » pour aucune.");

    public static readonly MappingShape<RuleCase> Case = new(
        "un cas", [Name, Given, Exceptions, Kept, Exempt, Admission, Attempts, Expected, Outcome, Items, Values, Result, Mention],
        v => new RuleCase
        {
            Name = v.Get(Name),
            Marks = v.Get(Given),
            Exceptions = v.Get(Exceptions),
            Kept = v.Find(Kept) ?? new Dictionary<string, CaseKept>(),
            Exempt = v.Find(Exempt) ?? new Dictionary<string, string>(),
            Admission = v.Find(Admission) ?? new Dictionary<string, AccessState>(),
            AttemptsMonthsAgo = v.Get(Attempts),
            Expected = v.Get(Expected),
            Outcome = v.FindValue(Outcome),
            Items = v.Find(Items) ?? new Dictionary<string, ExpectedStatus>(),
            Values = v.Find(Values) ?? RuleLevel.EmptyWeights,
            Result = v.FindValue(Result),
            Mention = v.Find(Mention),
            Position = v.Position,
        });
}
