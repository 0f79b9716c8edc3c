using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;

namespace CqpKits.Tests.Scoring;

/// <summary>Filled forms by chance, for a rule set: every mark that it takes, near its thresholds more often than not.</summary>
internal sealed class GeneratedCases(Chance chance, Certification certification, RuleSet rules)
{
    private static readonly decimal[] Shares = [0, 0.29m, 0.3m, 0.4999m, 0.5m, 0.66m, 0.6999m, 0.7m, 0.7001m, 0.8m, 1];

    /// <summary>A case in which every mark is given.</summary>
    public CandidateCase Whole()
    {
        var forms =
            from assessor in rules.Levels.SelectMany(l => l.Marks).Select(m => m.Assessor).Distinct().ToList()
            from form in certification.Forms.Where(f => f.Assessor == assessor)
            from person in Enumerable.Range(1, form.Copies == CopyRule.PerMember ? 3 : 1)
            select Filled(form, person);
        return new CandidateCase("c", "C", [.. forms]);
    }

    /// <summary>The same with some marks missing.</summary>
    public CandidateCase WithHoles(CandidateCase whole) => whole with { Forms = [.. whole.Forms.Select(f => f with { Answers = [.. f.Answers!.Select(a => chance.Next(6) == 0 ? Marks.Without(a, AnswerStatus.Missing) : a)] })] };

    /// <summary>The same with some marks « sans objet ».</summary>
    public CandidateCase WithoutObject(CandidateCase whole) => whole with { Forms = [.. whole.Forms.Select(f => f with { Answers = [.. f.Answers!.Select(a => chance.Next(3) == 0 ? Marks.Without(a, AnswerStatus.NotApplicable) : a)] })] };

    /// <summary>The same with every missing mark given.</summary>
    public CandidateCase Completed(CandidateCase holed) => holed with
    {
        Forms = [.. holed.Forms.Select(f => f with { Answers = [.. f.Answers!.Select(a => a.Status == AnswerStatus.Missing ? Given(f.Definition.Fields.Single(x => x.Id == a.FieldId)) : a)] })],
    };

    private CaseForm Filled(FormDeclaration form, int person)
    {
        var fields = FormFields.Expand(certification, form).Where(f => f.CountsFor is not null).ToList();
        return new CaseForm
        {
            Definition = new FormDefinition
            {
                Certification = "exemple",
                CertificationTitle = "",
                Version = "1",
                Form = form.Code,
                Title = form.Title,
                Role = form.Role,
                Assessor = form.Assessor,
                Scope = form.Scope,
                Fields = fields,
                Nodes = [],
                Rules = [],
            },
            Holder = $"{form.Role} {person}",
            File = $"{form.Code}-{person}.docx",
            Answers = [.. fields.Select(Given)],
        };
    }

    private Answer Given(FormField field) => new()
    {
        FieldId = field.Id,
        Status = AnswerStatus.Present,
        Value = field.Kind switch
        {
            ChoiceKind kind => chance.Pick([.. kind.Values.Where(v => v.Sense != ValueSense.NotApplicable)]) is var v ? new ChoiceValue(v.Code, v.Label) : null,
            MarkKind { WholeNumbers: true } => new MarkValue(field.Id.EndsWith("questions", StringComparison.Ordinal) ? 100 : decimal.Floor(chance.Pick(Shares) * 100)),
            MarkKind kind => new MarkValue(kind.Minimum + (chance.Pick(Shares) * (kind.Maximum - kind.Minimum))),
            _ => null,
        },
    };
}
