using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;

namespace CqpKits.Tests.Scoring;

/// <summary>Makes the forms of an AGC candidate by hand, for the shipped rule sets.</summary>
internal static class AgcCases
{
    public static Certification Agc { get; } = CertificationLoader.Load("referentials/agc", Repository.Read).Value!;

    public static RuleSet Rule(string code) => Agc.RuleSets.Single(r => r.Code == code);

    /// <summary>A candidate with the same marks in the three domains: tutor on each know-how of the domain, trainer on each knowledge, jury by consensus.</summary>
    public static CandidateCase Uniform(decimal tutor, decimal trainer, decimal jury) => new("c", "C", [
        KnowHowForm("tuteur", tutor), TrainerForm(trainer), Consensus(jury, jury, jury)]);

    /// <summary>A form that marks every know-how.</summary>
    public static CaseForm KnowHowForm(string assessor, decimal mark) => Form(assessor, MarkScope.Individual, assessor,
        [.. Agc.Domains.SelectMany(d => d.KnowHow.Select(k => (k.Code, Domain: d.Code, Text: FrenchText.Number(mark))))]);

    /// <summary>A trainer's grid with this share of right answers, in per cent, to a hundred questions on each knowledge.</summary>
    public static CaseForm TrainerForm(decimal share) => Form("formateur", MarkScope.Individual, "formateur", Counts("questions", 100), Counts("bonnes-reponses", share));

    /// <summary>The synthesis grid.</summary>
    public static CaseForm Consensus(params decimal?[] marks) => Form("jury", MarkScope.Consensus, "Président du jury",
        [.. Agc.Domains.Select((d, i) => (d.Code, d.Code, marks[i] is { } m ? FrenchText.Number(m) : ""))]);

    /// <summary>A juror's observation grid; an empty text is a mark not given.</summary>
    public static CaseForm Juror(string holder, params string[] marks) => Form("jury", MarkScope.Individual, holder,
        [.. Agc.Observations.Select((o, i) => (o.Code, o.Domain, marks[i]))]);

    /// <summary>A juror's report grid: one mark for each domain; an empty text is a mark not given.</summary>
    public static CaseForm Report(string holder, params string[] marks) => Form("jury", MarkScope.Report, holder,
        [.. Agc.Domains.Select((d, i) => (d.Code, d.Code, marks[i]))]);

    private static (string Field, string Code, string Domain, string Text)[] Counts(string field, decimal count) =>
        [.. Agc.Domains.SelectMany(d => d.Knowledge.Select(k => (field, k.Code, d.Code, FrenchText.Number(count))))];

    private static CaseForm Form(string assessor, MarkScope scope, string holder, (string Code, string Domain, string Text)[] marks) =>
        Form(assessor, scope, holder, [.. marks.Select(m => ("pourcentage", m.Code, m.Domain, m.Text))], []);

    private static CaseForm Form(
        string assessor, MarkScope scope, string holder, (string Field, string Code, string Domain, string Text)[] marks, (string Field, string Code, string Domain, string Text)[] others) => new()
        {
            Definition = new FormDefinition
            {
                Certification = "agc",
                CertificationTitle = Agc.Identity.Title,
                Version = Agc.Identity.Version,
                Form = assessor + scope,
                Title = scope == MarkScope.Consensus ? "Grille de synthèse des appréciations" : "Grille",
                Role = assessor,
                Assessor = assessor,
                Scope = scope,
                Fields = [.. marks.Concat(others).Select(m => Field(m.Field, m.Code, m.Domain))],
                Nodes = [],
                Rules = [],
            },
            Holder = holder,
            Answers = [.. marks.Concat(others).Select(m => AnswerOf($"{m.Code}.{m.Field}", m.Text))],
            File = holder + ".docx",
        };

    private static FormField Field(string name, string code, string domain) => new()
    {
        Id = $"{code}.{name}",
        Kind = new MarkKind(0, 100, "%"),
        Label = code,
        Placeholder = "…",
        ItemCode = code,
        CountsFor = domain,
    };

    private static Answer AnswerOf(string field, string text) => text.Length == 0
        ? new Answer { FieldId = field, Status = AnswerStatus.Missing }
        : new Answer
        {
            FieldId = field,
            Status = AnswerStatus.Present,
            Value = new MarkValue(decimal.Parse(text.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)),
            RawText = text,
        };
}
