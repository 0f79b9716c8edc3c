using System.Globalization;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>
/// The canonical text of a rule set, without positions and worked examples: two rule sets are the same rules exactly when their texts are equal.
/// </summary>
public static class RuleSetText
{
    /// <summary>One line for each key that has a value, in fixed order, each ending with a line feed.</summary>
    public static string Write(RuleSet rules)
    {
        var text = new StatementText();
        text.Line("regle", rules.Code);
        text.Line("intitule", rules.Title);
        text.Line("source", rules.Source);
        text.Line("passage", rules.Passage);
        text.Line("decision", rules.Decision);
        text.Line("voie", rules.Route);
        text.Line("effet", Day(rules.Effective));
        text.Line("fin", Day(rules.End));
        Level(text, rules.Level);
        foreach (var aside in rules.Aside)
        {
            text.Inside("a_part", () => Level(text, aside));
        }

        text.Inside("admission", () => Admission(text, rules.Admission));
        Missing(text, rules.Missing);
        Award(text, rules.Award);
        return text.ToString();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Level(StatementText text, RuleLevel level)
    {
        text.Line("pour_chaque", RuleWords.Level.WordFor(level.Each));
        foreach (var mark in level.Marks)
        {
            text.Inside("note", RuleWords.Method.WordFor(mark.Method), () => Source(text, mark));
        }

        if (level.Detail is { } detail)
        {
            text.Inside("detail", () => Level(text, detail));
        }

        text.Line("resultat", level.Combine == Combination.Mean ? null : RuleWords.Combination.WordFor(level.Combine));
        text.Line("resultat_sur", level.OutOf);
        Weights(text, "poids", level.Weights);
        Weights(text, "coefficient", level.Coefficients);
        Rounded(text, level.Rounding);
        text.Line("declare", level.Declared);
        Conditions(text, level.Conditions);
        foreach (var gate in level.Prerequisites)
        {
            text.Line("prealable", $"{string.Join(' ', gate.Items)} <- {string.Join(' ', gate.Required)}");
        }
    }

    private static void Source(StatementText text, SourceRule mark)
    {
        text.Line("evaluateur", mark.Assessor);
        text.Line("pour", mark.Items.Count == 0 ? null : string.Join(' ', mark.Items));
        text.Line("passe", mark.Pass);
        text.Line("champ", mark.Field);
        text.Line("sur", mark.Over);
        text.Line("sur", mark.OutOf);
        text.Line("meilleures", mark.Best);
        text.Line("poids", mark.Weight);
        text.Line("coefficient", mark.Coefficient);
        text.Line("personnes", mark.Persons);
        text.Line("chaque_personne", mark.PersonMethod == MarkMethod.Mean ? null : RuleWords.PersonMethod.WordFor(mark.PersonMethod));
        text.Line("ramene_a", mark.ToScale);
        text.Line("bonus_au_dela_de", mark.BonusAbove);
        Rounded(text, mark.Rounding);
    }

    private static void Conditions(StatementText text, IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            Statement(text, condition);
        }
    }

    private static void Statement(StatementText text, Condition condition)
    {
        switch (condition)
        {
            case ThresholdCondition c:
                text.Inside("condition", RuleWords.Subject.WordFor(c.Subject), () => Threshold(text, c));
                break;
            case OpinionCondition c:
                text.Inside("condition", $"avis {AccordShape.Write(c.Accord)}{(c.Accord.Share is null ? " " + RuleWords.Tie.WordFor(c.Split) : "")}", () => Opinion(text, c));
                break;
            case AlternativeCondition c:
                text.Inside("condition", FormattableString.Invariant($"au_moins {c.AtLeast}"), () => Conditions(text, c.Among));
                break;
            default:
                throw new ArgumentException($"no text for {condition.GetType().Name}", nameof(condition));
        }
    }

    private static void Threshold(StatementText text, ThresholdCondition condition)
    {
        text.Line("test", ThresholdTestShape.Write(condition.Test));
        text.Line("evaluateur", condition.Assessor);
        text.Line("pour", condition.Items.Count == 0 ? null : string.Join(' ', condition.Items));
        text.Line("valeur", condition.Answer);
        text.Line("arrondi", condition.CountRounding is { } way ? RuleWords.RoundingWay.WordFor(way) : null);
        text.Line("sinon", condition.Otherwise == SplitOutcome.Fails ? null : RuleWords.Split.WordFor(condition.Otherwise));
    }

    private static void Opinion(StatementText text, OpinionCondition condition)
    {
        text.Line("evaluateur", condition.Assessor);
        text.Line("pour", condition.Items.Count == 0 ? null : string.Join(' ', condition.Items));
        text.Line("preponderante", condition.Casting);
        text.Line("quorum", condition.Quorum?.Display);
        text.Line("sans_quorum", condition.WithoutQuorum == SplitOutcome.ToSettle ? null : RuleWords.Split.WordFor(condition.WithoutQuorum));
    }

    private static void Missing(StatementText text, MissingPolicy policy)
    {
        text.Line("manquant", Word(policy.Missing));
        text.Line("absent", Word(policy.Absent));
        text.Line("non_evalue", Word(policy.NotEvaluated));
        text.Line("sans_objet", Word(policy.NotApplicable));
        text.Line("sans_objet_au_plus", policy.NotApplicableAtMost);
        text.Line("sans_objet_par", policy.NotApplicableAtMost is null ? null : RuleWords.Span.WordFor(policy.NotApplicablePer));
    }

    private static string? Word(MissingTreatment treatment) => treatment == MissingTreatment.Undecidable ? null : RuleWords.TreatmentOfNotApplicable.WordFor(treatment);

    private static void Award(StatementText text, AwardRule award)
    {
        text.Line("delivre", award.GivesCertification ? null : RuleWords.Gives.WordFor(false));
        text.Line("resultat_certification", award.Combine == Combination.None ? null : RuleWords.Combination.WordFor(award.Combine));
        text.Line("certification_sur", award.OutOf);
        Weights(text, "poids", award.Weights);
        Weights(text, "coefficient", award.Coefficients);
        Rounded(text, award.Rounding);
        text.Inside("attribution", () => Conditions(text, award.Conditions));
        foreach (var outcome in award.Outcomes)
        {
            text.Inside("issue", RuleWords.Outcome.WordFor(outcome.Kind), () => Outcome(text, outcome));
        }

        foreach (var mention in award.Mentions)
        {
            text.Inside("mention", $"{(mention.Test is { } test ? ThresholdTestShape.Write(test) : "")} {mention.Title}", () => Conditions(text, mention.Conditions));
        }

        foreach (var kept in award.Retentions)
        {
            text.Inside("conservation", $"{kept.For.Display} {string.Join(' ', kept.Items)} {kept.AtMost}".TrimEnd(), () => Retention(text, kept));
        }

        foreach (var exempt in award.Exemptions)
        {
            text.Inside("dispense", RuleWords.Effect.WordFor(exempt.Effect), () => Exemption(text, exempt));
        }
    }

    private static void Outcome(StatementText text, OutcomeRule outcome)
    {
        text.Line("intitule", outcome.Title);
        Conditions(text, outcome.Conditions);
        foreach (var remaining in outcome.Remaining)
        {
            text.Line("reste_a_faire", remaining);
        }

        text.Line("delai", outcome.Within?.Display);
        text.Line("delivre", outcome.Papers is { Count: 0 } ? "rien" : null);
        foreach (var paper in outcome.Papers ?? [])
        {
            text.Line("delivre", $"{RuleWords.Paper.WordFor(paper.Kind)} {(paper.Each is { } each ? RuleWords.Level.WordFor(each) : "")} {string.Join(' ', paper.Items)}".TrimEnd());
        }
    }

    private static void Admission(StatementText text, AdmissionRule admission)
    {
        foreach (var condition in admission.Conditions)
        {
            text.Inside("acces", $"{condition.Code} {condition.Label}", () => text.Line("preuve", condition.Evidence));
        }

        text.Line("presentations_au_plus", admission.AttemptsAtMost);
        text.Line("sur", admission.Within?.Display);
        text.Line("attente", admission.Wait?.Display);
    }

    private static void Retention(StatementText text, RetentionRule kept)
    {
        text.Line("pour_chaque", kept.Each is { } each ? RuleWords.Level.WordFor(each) : null);
        text.Line("depuis", kept.From == KeptFrom.Notification ? null : RuleWords.From.WordFor(kept.From));
        text.Line("si_repasse", kept.IfAgain is { } again ? RuleWords.Again.WordFor(again) : null);
        text.Line("garde", kept.Keeps == KeptWhat.Result ? null : RuleWords.Keeps.WordFor(kept.Keeps));
    }

    private static void Exemption(StatementText text, ExemptionRule exempt)
    {
        text.Line("pour_chaque", exempt.Each is { } each ? RuleWords.Level.WordFor(each) : null);
        text.Line("pour", exempt.Items.Count == 0 ? null : string.Join(' ', exempt.Items));
        foreach (var title in exempt.Titles)
        {
            text.Line("titre", title);
        }
    }

    private static void Weights(StatementText text, string name, IReadOnlyDictionary<string, decimal> weights)
    {
        foreach (var (code, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            text.Line($"{name} {code}", weight);
        }
    }

    private static void Rounded(StatementText text, Rounding? rounding) =>
        text.Line("arrondi", rounding is null ? null : $"{DecimalText.Write(rounding.Step)} {RuleWords.RoundingWay.WordFor(rounding.Way)}");
}
