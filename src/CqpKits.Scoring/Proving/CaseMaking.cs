using CqpKits.Forms.Candidates;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;

namespace CqpKits.Scoring.Proving;

/// <summary>
/// Makes filled forms from the marks of a worked example. It uses the forms of the certification, so that « compte_pour » is tested too; for a
/// source that has none yet, a form with one mark for each item.
/// </summary>
internal static class CaseMaking
{
    /// <summary>Day of the evaluation in all worked examples; only the months before it matter.</summary>
    public static readonly DateOnly Day = new(2020, 1, 1);

    /// <summary>Code of the form that stands for the forms of a source that has none yet.</summary>
    public const string FormOfNone = "cas";

    private const int MostMonths = 1200;

    public static CandidateCase Of(Certification certification, RuleSet rules, RuleCase given)
    {
        var forms = given.Marks.SelectMany(m => Forms(certification, rules, given, m.Key, m.Value.Texts.Count));
        return new CandidateCase("cas", given.Name, [.. forms])
        {
            Day = Day,
            Record = RecordOf(rules, given),
        };
    }

    /// <summary>The record of a candidate who meets every condition of access and presents themselves for the first time.</summary>
    public static CandidateRecord Admitted(RuleSet rules) => new()
    {
        Access = [.. rules.Admission.Conditions.Select(c => new AccessFact(c.Code, AccessState.Met, "cas"))],
        Attempts = [],
    };

    private static CandidateRecord RecordOf(RuleSet rules, RuleCase given) => new()
    {
        Kept = [.. given.Kept.Select(k => Kept(k.Key, k.Value))],
        Exempt = [.. given.Exempt.Select(e => new ExemptItem(e.Key, e.Value, "cas"))],
        Access = [.. rules.Admission.Conditions.Select(c => new AccessFact(c.Code, given.Admission.GetValueOrDefault(c.Code, AccessState.Met), "cas"))],
        Attempts = [.. given.AttemptsMonthsAgo.Select(m => (DateOnly?)Before(m))],
    };

    /// <summary>An item obtained a number of months ago: deliberated, published and notified on one day.</summary>
    private static KeptItem Kept(string code, CaseKept kept) => new(code, Before(kept.Months), "cas")
    {
        Published = Before(kept.Months),
        Deliberated = Before(kept.Months),
        Mark = kept.Mark,
        Until = kept.MonthsLeft is { } left ? Before(-left) : null,
    };

    private static DateOnly Before(decimal months) => Day.AddMonths(-(int)Math.Clamp(months, -MostMonths, MostMonths));

    private static IEnumerable<CaseForm> Forms(Certification certification, RuleSet rules, RuleCase given, string assessor, int persons)
    {
        var sources = rules.Levels.SelectMany(l => l.Marks).Where(m => m.Assessor == assessor).ToList();
        var definitions = FormsOf(certification, rules, assessor);
        var texts = new CaseTexts(certification, given, assessor, sources, [.. definitions.SelectMany(d => d.Fields)]);
        return from person in Enumerable.Range(0, persons)
               from definition in definitions
               select Fill(definition, certification, texts, person, persons);
    }

    /// <summary>The forms whose marks a rule set takes of an assessor, or one that stands for them (<see cref="FormOfNone"/>).</summary>
    public static IReadOnlyList<FormDefinition> FormsOf(Certification certification, RuleSet rules, string assessor)
    {
        var isConsensus = rules.Levels.SelectMany(l => l.Marks).Any(m => m.Assessor == assessor && m.Method == MarkMethod.Consensus);
        return Definitions(certification, rules, assessor, isConsensus ? MarkScope.Consensus : MarkScope.Individual);
    }

    /// <summary>True when an exception (« sauf ») concerns a mark of the forms.</summary>
    public static bool ConcernsSomething(Certification certification, RuleSet rules, RuleCase given, CaseException exception) =>
        Of(certification, rules, given).Forms.Where(f => f.Definition.Assessor == exception.Assessor)
            .SelectMany(f => f.Definition.Fields).Any(f => f.CountsFor is not null && CaseTexts.Concerns(exception, f, certification));

    private static bool HasItsScales(Certification certification, FormDeclaration form) => form.Fields
        .Where(f => f.Nature is FieldNature.Mark or FieldNature.Choice)
        .All(f => certification.Scales.Any(s => s.Code == f.Scale));

    private static List<FormDefinition> Definitions(Certification certification, RuleSet rules, string assessor, MarkScope scope)
    {
        var declared = certification.Forms.Where(f => f.Assessor == assessor && f.Scope == scope && HasItsScales(certification, f))
            .Select(f => Definition(certification, f.Code, f.Title, assessor, scope, FormFields.Expand(certification, f)))
            .Where(d => d.Fields.Any(f => f.CountsFor is not null))
            .ToList();
        return declared.Count > 0 ? declared : [Definition(certification, FormOfNone, "Cas", assessor, scope, BareFields(certification, rules, assessor))];
    }

    /// <summary>The definition of a form of an assessor, with what scoring looks at.</summary>
    public static FormDefinition Definition(Certification certification, string code, string title, string assessor, MarkScope scope, IReadOnlyList<FormField> fields) => new()
    {
        Certification = certification.Identity.Code,
        CertificationTitle = certification.Identity.Title,
        Version = certification.Identity.Version,
        Form = code,
        Title = title,
        Role = assessor,
        Assessor = assessor,
        Scope = scope,
        Fields = fields,
        Nodes = [],
        Rules = [],
    };

    /// <summary>One mark for each item of the levels that use the source, on the only scale of the certification, if it has just one.</summary>
    private static List<FormField> BareFields(Certification certification, RuleSet rules, string assessor)
    {
        var scale = certification.Scales is [var only] ? only : null;
        return
        [
            .. from level in rules.Levels
               from item in ResultItems.Of(certification, level.Each)
               where level.MarksOf(item.Code).Any(m => m.Assessor == assessor)
               group item by item.Code into same
               let item = same.First()
               select new FormField
               {
                   Id = item.Code + ".note",
                   Kind = KindOf(scale),
                   Label = item.Label,
                   Placeholder = "",
                   ItemCode = item.Code,
                   CountsFor = item.Code,
               },
        ];
    }

    private static FieldKind KindOf(Scale? scale) => scale switch
    {
        null => new MarkKind(0, 100, ""),
        { Values.Count: > 0 } => new ChoiceKind([.. scale.Values.Select(v => new ChoiceOption(v.Code, v.Label) { Number = v.Number, Sense = v.Sense })]),
        _ => new MarkKind(scale.Minimum, scale.Maximum, scale.Unit),
    };

    private static CaseForm Fill(FormDefinition definition, Certification certification, CaseTexts texts, int person, int persons) => new()
    {
        Definition = definition,
        Holder = persons == 1 ? LabelOf(certification, definition.Assessor) : FormattableString.Invariant($"{LabelOf(certification, definition.Assessor)} {person + 1}"),
        File = "cas",
        Answers = [.. definition.Fields.Where(texts.IsTaken).Select(f => CaseAnswers.Of(f, texts.Of(f, person)))],
    };

    /// <summary>Label of an assessor; its code when it has none.</summary>
    public static string LabelOf(Certification certification, string assessor) =>
        certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}
