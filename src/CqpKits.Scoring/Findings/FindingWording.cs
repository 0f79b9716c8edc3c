using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Words the findings of tests in French.</summary>
internal static class FindingWording
{
    public static string Of(ValueFinding finding) => ThresholdWording.Of(finding);

    public static string Of(CountFinding finding) => CountWording.Of(finding);

    public static string Of(EveryItemFinding finding) => CountWording.Of(finding);

    public static string Of(LeftToAPersonFinding finding) => $"{finding.Failed.Words()} : une personne tranche";

    public static string Of(AlternativeFinding finding) =>
        $"au moins {FrenchText.Number(finding.AtLeast)} de ces conditions, {Several(finding.Held, "remplie", "remplies")} ({string.Join(" ; ", finding.Among.Select(f => f.Words()))})";

    public static string Of(UngivenMarkFinding finding) => $"{finding.Code} {finding.Label} : {Ungiven(finding.Status)}".TrimStart();

    public static string Of(ContradictedMarkFinding finding) =>
        $"{finding.Code} {finding.Label} : {finding.Contradiction.Chosen}, {Against(finding.Contradiction.Against)}".TrimStart();

    public static string Of(NotApplicableFinding finding) => FormattableString.Invariant($"{finding.Count} « sans objet », {finding.Limit} au plus : une personne tranche");

    public static string Of(GateFinding finding) => $"préalable « {finding.Label} » {ResultStatusText.Of(finding.Status)}{(finding.Outcome == TestOutcome.Failed ? " : l'évaluation ne s'ouvre pas" : "")}";

    public static string Of(NotOpenedFinding finding)
    {
        var (subject, items) = (finding.Subject.Words(), string.Join(", ", finding.Items.Select(i => $"« {i} »")));
        return $"{(subject.Length > 0 ? $"{subject} : " : "")}aucune valeur, l'évaluation de {items} ne s'est pas ouverte";
    }

    public static string Of(KeptFinding finding) =>
        $"{(finding.Kept.IsMark ? "note obtenue" : "acquis")} le {FrenchText.LongDate(finding.Kept.Since)}, {(finding.Kept.Until is { } last ? $"{(finding.Kept.IsMark ? "conservée" : "conservé")} jusqu'au {FrenchText.LongDate(last)}" : "sans limite de durée")}";

    public static string Of(KeptOrNewFinding finding) =>
        $"{ValueText.WithUnit(finding.Kept, finding.Unit)} gardé, {(finding.Anew is { } anew ? $"{ValueText.WithUnit(anew, finding.Unit)} cette fois" : "noté de nouveau cette fois")} : la règle ne dit pas quelle note compte, une personne tranche";

    public static string Of(KeptInDoubtFinding finding) => $"acquis auparavant, mais {KeptDoubtWords.Of(finding.Doubt)}";

    public static string Of(ExemptByTitleFinding finding) => finding.Evidence.Length > 0
        ? $"dispensé par « {finding.Title} » ({finding.Evidence})"
        : $"« {finding.Title} » en dispenserait, mais aucune pièce ne le prouve";

    public static string Of(TooManyKeptFinding finding) =>
        $"{Several(finding.Count, "élément conservé", "éléments conservés")}, {FrenchText.Number(finding.Limit)} au plus : une personne choisit";

    private static string Several(int count, string one, string several) => CountWording.Several(count, one, several);

    private static string Ungiven(AnswerStatus? status) => status switch
    {
        AnswerStatus.Absent => "candidat absent",
        AnswerStatus.NotEvaluated => "non évalué",
        AnswerStatus.NotApplicable => "sans objet",
        _ => "non renseigné",
    };

    private static string Against(ContradictionKind kind) => kind switch
    {
        ContradictionKind.FavourableThoughPutAside => "et pourtant repris parmi les critères sans objet",
        ContradictionKind.PutAsideWithoutReason => "repris parmi les critères sans objet sans que le motif soit écrit",
        ContradictionKind.LineUnreadable => "alors qu'une ligne « sans objet » n'a pas pu être lue",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
