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

    private static readonly MappingShape<OutcomeRule> Outcome = new(
        "une issue", [Kind, OutcomeTitle, OutcomeConditions, Remaining, Within],
        v => new OutcomeRule(v.Get(Kind), v.Find(OutcomeTitle), v.Get(OutcomeConditions), v.Get(Remaining), v.Find(Within), v.Position));

    private static readonly Key<string> MentionTitle = Key.RequiredText("intitule", "La mention, mot pour mot.");
    public static readonly Key<ThresholdTest> MentionTest = Key.Required("test", new ThresholdTestShape(), "Le seuil de la mention : \">= 16\".");

    private static readonly MappingShape<MentionRule> Mention = new(
        "une mention", [MentionTitle, MentionTest], v => new MentionRule(v.Get(MentionTitle), v.Get(MentionTest), v.Position));

    private static readonly Key<Duration> For = Key.Required("duree", new DurationShape(mayBeUnlimited: true), "« 3 ans », ou « sans_limite ».");
    private static readonly Key<IReadOnlyList<string>> KeptItems = Key.List("pour", LevelKeys.ItemCode, "Quels éléments ; à omettre pour tous.");
    private static readonly Key<int> AtMost = Key.Optional("au_plus", new CountShape(), "Combien à la fois.");

    private static readonly MappingShape<RetentionRule> Retention = new(
        "une conservation", [For, KeptItems, AtMost],
        v => new RetentionRule(v.Get(For), v.Get(KeptItems), v.FindValue(AtMost), v.Position));

    private static readonly Key<bool> Gives = new("delivre", RuleWords.Gives, "« blocs » quand ces résultats ne donnent pas à eux seuls la certification.") { IsRequired = false, Fallback = true };
    public static readonly Key<Combination> Combine = new("resultat", RuleWords.Combination, "Comment les résultats deviennent une valeur ; sans cette clé, aucune.") { IsRequired = false, Fallback = Combination.None };
    public static readonly Key<IReadOnlyDictionary<string, decimal>> Weights = Key.Optional("ponderation", LevelKeys.WeightTable, "Poids des éléments, en pour-cent.");
    public static readonly Key<IReadOnlyDictionary<string, decimal>> Coefficients = Key.Optional("coefficients", LevelKeys.CoefficientTable, "À la place de « ponderation » : des coefficients, quel que soit leur total.");
    public static readonly Key<Rounding> Rounding = Key.Optional("arrondi", LevelKeys.RoundingShape, "Arrondi avant comparaison ; sans cette clé, aucun.");
    private static readonly Key<IReadOnlyList<Condition>> Conditions = Key.List("conditions", ConditionShapes.OfAward, "Conditions ; à omettre pour « chaque élément validé ».");
    public static readonly Key<IReadOnlyList<OutcomeRule>> Outcomes = Key.List("issues", Outcome, "Ce qui peut être rendu d'autre, dans l'ordre où c'est essayé.");
    public static readonly Key<IReadOnlyList<MentionRule>> Mentions = Key.List("mentions", Mention, "Mentions, de la plus haute à la plus basse.");
    private static readonly Key<RetentionRule> Kept = Key.Optional("conservation", Retention, "Combien de temps un élément validé le reste.");

    public static readonly MappingShape<AwardRule> Award = new(
        "une attribution", [Gives, Combine, LevelKeys.OutOf, Weights, Coefficients, Rounding, Conditions, Outcomes, Mentions, Kept],
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
            Retention = v.Find(Kept),
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
