using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>attribution</c> and of <c>sans_note</c>.</summary>
internal static class AwardShapes
{
    private static readonly Key<OutcomeKind> Kind = Key.Required("issue", RuleWords.Outcome, "Ce qui est rendu.");
    private static readonly Key<string> OutcomeTitle = Key.OptionalText("intitule", "Comment l'annoncer ; sans cette clé, les mots habituels.");
    private static readonly Key<IReadOnlyList<Condition>> OutcomeConditions = Key.List("conditions", ConditionShapes.OfOutcome, "Quand ; à omettre pour tous les autres cas.");
    private static readonly Key<IReadOnlyList<string>> Remaining = Key.List("reste_a_faire", TextShape.Filled, "Ce qu'il reste à faire au candidat.");
    private static readonly Key<Duration> Within = Key.Optional("delai", new DurationShape(mayBeUnlimited: false), "Dans quel délai : « 12 mois », « 3 ans ».");

    private const string PaperName = "papier";
    private static readonly KeyEffect OfAttestations = KeyEffect.With(PaperName, "attestation");
    private static readonly Key<PaperKind> Paper = Key.Required(PaperName, RuleWords.Paper, "Le papier.");
    private static readonly Key<ResultLevel> PaperEach = Key.Optional("pour_chaque", RuleWords.Level, "De quel niveau sont les éléments attestés ; à omettre pour celui que la règle juge.").Only(OfAttestations);
    private static readonly Key<IReadOnlyList<string>> PaperItems = Key.List("pour", LevelKeys.ItemCode, "Quels éléments ; à omettre pour tous.").Only(OfAttestations);

    private static readonly ShortOrFullShape<PaperKind, PaperRule> PaperShape = new(
        RuleWords.Paper, (kind, at) => new PaperRule(kind, null, [], at),
        new MappingShape<PaperRule>("un papier", [Paper, PaperEach, PaperItems], v => new PaperRule(v.Get(Paper), v.FindValue(PaperEach), v.Get(PaperItems), v.Position)));

    private static readonly Key<IReadOnlyList<PaperRule>> Papers = Key.Optional("delivre", new ListShape<PaperRule>(PaperShape), "Les papiers remis ; sans cette clé, le certificat s'il est attribué, et une attestation par bloc validé ; [] pour aucun.");

    private static readonly MappingShape<OutcomeRule> Outcome = new(
        "une issue", [Kind, OutcomeTitle, OutcomeConditions, Remaining, Within, Papers],
        v => new OutcomeRule(v.Get(Kind), v.Find(OutcomeTitle), v.Get(OutcomeConditions), v.Get(Remaining), v.Find(Within), v.Position) { Papers = v.Find(Papers) });

    private static readonly Key<string> MentionTitle = Key.RequiredText("intitule", "La mention, mot pour mot.");
    public static readonly Key<ThresholdTest> MentionTest = Key.Optional("test", new ThresholdTestShape(), "Le seuil de la mention : \">= 16\" ; à omettre quand elle ne demande que des conditions.");
    private static readonly Key<IReadOnlyList<Condition>> MentionConditions = Key.List("conditions", ConditionShapes.OfOutcome, "Ce qu'elle demande d'autre que ce seuil ; tout doit être rempli.");

    private static readonly MappingShape<MentionRule> Mention = new(
        "une mention", [MentionTitle, MentionTest, MentionConditions],
        v => new MentionRule(v.Get(MentionTitle), v.Find(MentionTest), v.Position) { Conditions = v.Get(MentionConditions) });

    private static readonly Key<bool> Gives = new("delivre", RuleWords.Gives, "« blocs » quand ces résultats ne donnent pas à eux seuls la certification.") { IsRequired = false, Fallback = true };
    public static readonly Key<Combination> Combine = new("resultat", RuleWords.Combination, "Comment les résultats deviennent une valeur ; sans cette clé, aucune.") { IsRequired = false, Fallback = Combination.None };
    public static readonly Key<IReadOnlyDictionary<string, decimal>> Weights = Key.Optional("ponderation", LevelKeys.WeightTable, "Poids des éléments, en pour-cent.");
    public static readonly Key<IReadOnlyDictionary<string, decimal>> Coefficients = Key.Optional("coefficients", LevelKeys.CoefficientTable, "À la place de « ponderation » : des coefficients, quel que soit leur total.");
    public static readonly Key<Rounding> Rounding = Key.Optional("arrondi", LevelKeys.RoundingShape, "Arrondi avant comparaison ; sans cette clé, aucun.");
    private static readonly Key<IReadOnlyList<Condition>> Conditions = Key.List("conditions", ConditionShapes.OfAward, "Conditions ; à omettre pour « chaque élément validé ».");
    public static readonly Key<IReadOnlyList<OutcomeRule>> Outcomes = Key.List("issues", Outcome, "Ce qui peut être rendu, et avec quels papiers ; dans l'ordre où c'est essayé.");
    public static readonly Key<IReadOnlyList<MentionRule>> Mentions = Key.List("mentions", Mention, "Mentions, de la plus haute à la plus basse.");
    private static readonly Key<IReadOnlyList<RetentionRule>> Kept = Key.OneOrMore("conservation", RetentionShapes.Retention, "Combien de temps ce qui a été obtenu le reste.");
    private static readonly Key<IReadOnlyList<ExemptionRule>> Exemptions = Key.OneOrMore("dispenses", RetentionShapes.Exemption, "De quels éléments un autre titre dispense.");

    public static readonly MappingShape<AwardRule> Award = new(
        "une attribution", [Gives, Combine, LevelKeys.OutOf, Weights, Coefficients, Rounding, Conditions, Outcomes, Mentions, Kept, Exemptions],
        v => new AwardRule
        {
            GivesCertification = v.Get(Gives),
            Combine = v.Get(Combine),
            OutOf = v.FindValue(LevelKeys.OutOf),
            Weights = v.Find(Weights) ?? RuleLevel.EmptyWeights,
            Coefficients = v.Find(Coefficients) ?? RuleLevel.EmptyWeights,
            Rounding = v.Find(Rounding),
            Conditions = v.Get(Conditions),
            Outcomes = v.Get(Outcomes),
            Mentions = v.Get(Mentions),
            Retentions = v.Get(Kept),
            Exemptions = v.Get(Exemptions),
        });

    public static readonly Key<MissingTreatment> Missing = Key.Optional("manquant", RuleWords.Treatment, "Rien n'est saisi.");
    public static readonly Key<MissingTreatment> Absent = Key.Optional("absent", RuleWords.Treatment, "Candidat absent.");
    public static readonly Key<MissingTreatment> NotEvaluated = Key.Optional("non_evalue", RuleWords.Treatment, "Non évalué.");
    public static readonly Key<MissingTreatment> NotApplicable = Key.Optional("sans_objet", RuleWords.TreatmentOfNotApplicable, "Sans objet ; « dispense » : un élément dont toutes les notes sont sans objet sort du calcul.");
    public static readonly Key<int> NotApplicableAtMost = Key.Optional("sans_objet_au_plus", new CountShape(), "Au-delà, une personne tranche.")
        .Only(new KeyEffect(m => m["sans_objet"] is YamlScalar { Text: "exclu" or "dispense" or "zero" }, "va avec « sans_objet: exclu », « dispense » ou « zero »"));

    private static readonly Key<NotApplicableSpan> Span = Key.Optional("sans_objet_par", RuleWords.Span, "Ce nombre vaut pour chaque élément, ou pour l'ensemble.")
        .Only(new KeyEffect(m => m["sans_objet_au_plus"] is not null, "va avec « sans_objet_au_plus »"));

    public static readonly MappingShape<MissingPolicy> Policy = new(
        "ce que fait une note qui manque", [Missing, Absent, NotEvaluated, NotApplicable, NotApplicableAtMost, Span],
        v => new MissingPolicy
        {
            Missing = v.Get(Missing),
            Absent = v.Get(Absent),
            NotEvaluated = v.Get(NotEvaluated),
            NotApplicable = v.Get(NotApplicable),
            NotApplicableAtMost = v.FindValue(NotApplicableAtMost),
            NotApplicablePer = v.Get(Span),
        });
}
