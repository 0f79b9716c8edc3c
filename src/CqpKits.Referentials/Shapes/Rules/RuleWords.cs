using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The closed lists of words of rule sets.</summary>
internal static class RuleWords
{
    public static readonly ChoiceShape<ResultLevel> Level = new(
        ("domaines", ResultLevel.Domains), ("blocs", ResultLevel.SkillsBlocks), ("unites", ResultLevel.Units), ("competences", ResultLevel.Competencies), ("epreuves", ResultLevel.Examinations));

    public static readonly ChoiceShape<MarkMethod> Method = new(
        ("moyenne", MarkMethod.Mean), ("somme", MarkMethod.Sum), ("minimum", MarkMethod.Minimum), ("maximum", MarkMethod.Maximum),
        ("rapport", MarkMethod.Ratio), ("chacun", MarkMethod.EachPerson), ("consensus", MarkMethod.Consensus), ("releve", MarkMethod.Listing));

    /// <summary>How the marks of one person become one.</summary>
    public static readonly ChoiceShape<MarkMethod> PersonMethod = new(
        ("moyenne", MarkMethod.Mean), ("somme", MarkMethod.Sum), ("minimum", MarkMethod.Minimum), ("maximum", MarkMethod.Maximum));

    public static readonly ChoiceShape<Combination> Combination = new(
        ("moyenne", Referentials.Model.Rules.Combination.Mean), ("moyenne_ponderee", Referentials.Model.Rules.Combination.WeightedMean), ("somme", Referentials.Model.Rules.Combination.Sum),
        ("minimum", Referentials.Model.Rules.Combination.Minimum), ("maximum", Referentials.Model.Rules.Combination.Maximum), ("aucun", Referentials.Model.Rules.Combination.None));

    public static readonly ChoiceShape<RoundingWay> RoundingWay = new(
        ("au_plus_proche", Referentials.Model.Rules.RoundingWay.Nearest), ("superieur", Referentials.Model.Rules.RoundingWay.Up), ("inferieur", Referentials.Model.Rules.RoundingWay.Down));

    /// <summary>The subjects of a condition with a threshold.</summary>
    public static readonly ChoiceShape<ConditionSubject> Subject = new(
        ("resultat", ConditionSubject.Result), ("chaque_evaluateur", ConditionSubject.EachAssessor),
        ("chaque_savoir_faire", ConditionSubject.EachKnowHow), ("chaque_note", ConditionSubject.EachMark), ("chaque_element", ConditionSubject.EachItem),
        ("moyenne", ConditionSubject.MeanOfItems), ("somme", ConditionSubject.SumOfItems),
        ("elements_valides", ConditionSubject.ValidatedCount), ("elements_non_valides", ConditionSubject.FailedCount),
        ("part_valides", ConditionSubject.ValidatedShare), ("nombre", ConditionSubject.AnswerCount), ("part", ConditionSubject.AnswerShare))
    {
        WordsOfOtherKinds = [OpinionShapes.Subject],
    };

    /// <summary>The agreements of votes, without the fractions.</summary>
    public static readonly ChoiceShape<Voting> Voting = new(
        ("unanimite", Referentials.Model.Rules.Voting.Unanimous), ("majorite", Referentials.Model.Rules.Voting.Majority),
        ("unanimite_des_presents", Referentials.Model.Rules.Voting.UnanimousOfPresent), ("majorite_des_presents", Referentials.Model.Rules.Voting.MajorityOfPresent));

    public static readonly ChoiceShape<TieOutcome> Tie = new(
        ("a_trancher", TieOutcome.ToSettle), ("non_valide", TieOutcome.Fails), ("valide", TieOutcome.Passes), ("voix_preponderante", TieOutcome.CastingVote));

    public static readonly ChoiceShape<SplitOutcome> Split = new(("a_trancher", SplitOutcome.ToSettle), ("non_valide", SplitOutcome.Fails));

    private static readonly (string, MissingTreatment)[] Treatments =
    [
        ("non_decidable", MissingTreatment.Undecidable), ("zero", MissingTreatment.Zero), ("exclu", MissingTreatment.Excluded),
        ("non_valide", MissingTreatment.Fails), ("a_trancher", MissingTreatment.ToSettle),
    ];

    public static readonly ChoiceShape<MissingTreatment> Treatment = new(Treatments);

    /// <summary>What « sans objet » may do.</summary>
    public static readonly ChoiceShape<MissingTreatment> TreatmentOfNotApplicable = new([.. Treatments, ("dispense", MissingTreatment.Exempts)]);

    public static readonly ChoiceShape<NotApplicableSpan> Span = new(("element", NotApplicableSpan.Item), ("ensemble", NotApplicableSpan.Whole));

    public static readonly ChoiceShape<OutcomeKind> Outcome = new(
        ("totale", OutcomeKind.Full), ("partielle", OutcomeKind.Partial), ("refus", OutcomeKind.Refused), ("a_trancher", OutcomeKind.ToSettle),
        ("non_admissible", OutcomeKind.Inadmissible));

    public static readonly ChoiceShape<PaperKind> Paper = new(
        ("certificat", PaperKind.Certificate), ("attestation", PaperKind.Attestation), ("attestation_de_participation", PaperKind.Participation));

    public static readonly ChoiceShape<KeptFrom> From = new(
        ("notification", KeptFrom.Notification), ("publication", KeptFrom.Publication), ("deliberation", KeptFrom.Deliberation));

    public static readonly ChoiceShape<KeptWhat> Keeps = new(("resultat", KeptWhat.Result), ("note", KeptWhat.Mark));

    public static readonly ChoiceShape<KeptAgain> Again = new(("gardee", KeptAgain.Kept), ("nouvelle", KeptAgain.New), ("meilleure", KeptAgain.Best));

    public static readonly ChoiceShape<ExemptionEffect> Effect = new(("sort_du_calcul", ExemptionEffect.LeavesOut), ("valide", ExemptionEffect.Validates));

    /// <summary>Whether a condition of access is met in a worked example.</summary>
    public static readonly ChoiceShape<AccessState> Access = new(("oui", AccessState.Met), ("non", AccessState.NotMet), ("manquant", AccessState.NotKnown));

    public static readonly ChoiceShape<ExpectedStatus> Expected = new(
        ("valide", ExpectedStatus.Validated), ("non_valide", ExpectedStatus.NotValidated),
        ("a_trancher", ExpectedStatus.ToSettle), ("non_decidable", ExpectedStatus.Undecidable),
        ("non_admissible", ExpectedStatus.Inadmissible), ("dispense", ExpectedStatus.Exempt));

    public static readonly ChoiceShape<bool> Gives = new(("certification", true), ("blocs", false));
}
