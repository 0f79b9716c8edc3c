using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Explaining;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The boxes of what comes before, of what is missing, and of what was obtained earlier.</summary>
internal sealed class BesideBoxes(Certification certification, RuleSet rules)
{
    private readonly RuleNames names = new(certification);

    /// <summary>What a candidate needs before any mark counts; null where nothing is asked.</summary>
    public Box? Admission => rules.Admission.IsEmpty ? null : new Box(BoxLook.Gate, [.. Gate(rules.Admission)]);

    /// <summary>What marks do that are not given; null where nothing is decided as long as one is missing.</summary>
    public Box? Missing => rules.Missing == MissingPolicy.Default ? null : new Box(BoxLook.Plain, [new TextRow("s'il manque une note", TextLook.Head), .. Absences(rules.Missing).Select(t => new TextRow(t, TextLook.Small))]);

    /// <summary>What is kept, and what exempts.</summary>
    public IEnumerable<Box> Earlier =>
    [
        .. rules.Award.Retentions.Count == 0 ? (Box[])[] : [new Box(BoxLook.Plain, [new TextRow("ce qui se garde", TextLook.Head), .. rules.Award.Retentions.Select(Kept)])],
        .. rules.Award.Exemptions.Count == 0 ? (Box[])[] : [new Box(BoxLook.Plain, [new TextRow("ce qui dispense", TextLook.Head), .. rules.Award.Exemptions.Select(Exempt)])],
    ];

    /// <summary>From when to when the rule is in force, where a route or a last day sets it apart; else null.</summary>
    public Box? Period => rules is { Effective: { } day } and ({ Route: not null } or { End: not null })
        ? new Box(BoxLook.Plain, [new CalendarRow(rules.Route is { } route ? $"pour la voie : {names.Route(route)}" : "pour toutes les voies", FrenchText.LongDate(day), "en vigueur", rules.End is { } end ? FrenchText.LongDate(end) : null)])
        : null;

    private IEnumerable<Row> Gate(AdmissionRule admission)
    {
        yield return new TextRow("admis à l'évaluation si", TextLook.Head);
        foreach (var condition in admission.Conditions)
        {
            yield return new TextRow(condition.Label);
            if (condition.Evidence is { } paper)
            {
                yield return new TextRow($"pièce : {paper}", TextLook.Small);
            }
        }

        if (admission.AttemptsAtMost is { } limit)
        {
            yield return new TestRow($"présentations{(admission.Within is { } time ? $" en {time.Display}" : "")}", $"≤ {FrenchText.Number(limit)}");
        }

        if (admission.Wait is { } wait)
        {
            yield return new TestRow("attente", $"≥ {wait.Display}");
        }

        var declared = rules.Award.Outcomes.FirstOrDefault(o => o.Kind == OutcomeKind.Inadmissible);
        yield return new TextRow($"sinon : {declared?.Title ?? OutcomeTexts.Usual(OutcomeKind.Inadmissible)}, sans être jugé", TextLook.Small);
        foreach (var remaining in declared?.Remaining ?? [])
        {
            yield return new TextRow($"reste à faire : {remaining}", TextLook.Small);
        }
    }

    private static IEnumerable<string> Absences(MissingPolicy policy)
    {
        (string Mark, MissingTreatment Treatment)[] treatments = [("non renseignée", policy.Missing), ("absent", policy.Absent), ("non évalué", policy.NotEvaluated), ("sans objet", policy.NotApplicable)];
        foreach (var (mark, treatment) in treatments.Where(t => t.Treatment != MissingTreatment.Undecidable))
        {
            yield return $"{mark} : {MissingExplanation.Word(treatment)}";
        }

        if (policy.NotApplicableAtMost is { } limit)
        {
            yield return $"{FrenchText.Number(limit)} « sans objet » au plus par {(policy.NotApplicablePer == NotApplicableSpan.Item ? "élément" : "candidat")}, au-delà une personne tranche";
        }
    }

    private CalendarRow Kept(RetentionRule rule)
    {
        var what = names.Which(rule.Items, rule.Each ?? rules.Level.Each) + (rule.AtMost is { } n ? $", {FrenchText.Number(n)} au plus" : "");
        var text = rule.Keeps == KeptWhat.Result ? $"{what} : {Stays(rule)}" : $"{what} : la note est gardée et entre dans le calcul ; si l'élément est noté de nouveau, {Again(rule.IfAgain)}";
        return rule.For.IsOnPaper ? new(text, "obtention", "jusqu'au jour que dit la pièce", "jour de la pièce")
            : rule.For.Months is null ? new(text, "obtention", "sans limite de durée", null)
            : new(text, From(rule.From), rule.For.Display, "dernier jour compris");
    }

    private string Stays(RetentionRule rule)
    {
        var ending = rule.Items.Count == 0 ? RuleNames.Ending(rule.Each ?? rules.Level.Each) : "";
        return rule.Items.Count > 1 ? "restent acquis, une fois validés" : $"reste acquis{ending}, une fois validé{ending}";
    }

    private static string Again(KeptAgain? again) => again switch
    {
        KeptAgain.Kept => "elle compte toujours",
        KeptAgain.New => "la nouvelle compte",
        KeptAgain.Best => "la meilleure compte",
        _ => "une personne dit laquelle compte",
    };

    private static string From(KeptFrom from) => from switch { KeptFrom.Publication => "publication", KeptFrom.Deliberation => "délibération", _ => "notification" };

    private StageRow Exempt(ExemptionRule rule) => new(
        rule.Titles.Count == 0 ? "un titre déclaré" : string.Join(" ou ", rule.Titles.Select(t => $"« {t} »")),
        $"{names.Which(rule.Items, rule.Each ?? rules.Level.Each)} : {(rule.Effect == ExemptionEffect.LeavesOut ? "sort du calcul" : "compte comme validé, sans note")}");
}
