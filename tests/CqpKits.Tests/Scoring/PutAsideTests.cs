using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>A criterion that does not apply: a NO in the guide, its code and the reason in the results of the evaluation (chemist).</summary>
public sealed class PutAsideTests
{
    private const string Criterion = "C1.1.1";
    private static readonly Certification Chemist = CertificationLoader.Load("referentials/technico-commercial-chimie", Repository.Read).Value!;

    [Theory]
    [InlineData("NON", Criterion, "sans matériel", ResultStatus.Validated, null)]
    [InlineData("NON", Criterion, null, ResultStatus.ToSettle, ContradictionKind.PutAsideWithoutReason)]
    [InlineData("OUI", Criterion, "sans matériel", ResultStatus.ToSettle, ContradictionKind.FavourableThoughPutAside)]
    [InlineData("OUI", Criterion, null, ResultStatus.ToSettle, ContradictionKind.FavourableThoughPutAside)]
    [InlineData("NON", "C1.1.2", "sans matériel", ResultStatus.NotValidated, null)]
    [InlineData("NON", null, null, ResultStatus.NotValidated, null)]
    [InlineData("NON", "illisible", null, ResultStatus.ToSettle, ContradictionKind.LineUnreadable)]
    [InlineData("OUI", "illisible", null, ResultStatus.Validated, null)]
    public void A_line_puts_its_criterion_aside_when_it_gives_a_reason(string ticked, string? line, string? reason, ResultStatus expected, ContradictionKind? contradiction)
    {
        // The criterion beside it that is named by some lines is put aside in the guide too, so that only one thing is tried at once.
        var answers = Guide(new() { [Criterion] = ticked, ["C1.1.2"] = line == "C1.1.2" ? "NON" : "OUI" });
        var result = Score(answers, Lines((line, reason)));

        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.All(result.Nodes.Skip(1), n => Assert.Equal(ResultStatus.Validated, n.Status));
        Assert.Equal(contradiction is { } kind ? [kind] : [], result.Nodes[0].Findings.OfType<ContradictedMarkFinding>().Select(f => f.Contradiction.Against).Distinct());
    }

    [Fact]
    public void A_criterion_named_twice_needs_its_reason_each_time()
    {
        var guide = Guide(new() { [Criterion] = "NON" });

        Assert.Equal(ResultStatus.Validated, Score(guide, Lines((Criterion, "sans matériel"), (Criterion, "voir plus haut"))).Nodes[0].Status);
        Assert.Equal(ResultStatus.ToSettle, Score(guide, Lines((Criterion, "sans matériel"), (Criterion, null))).Nodes[0].Status);
    }

    /// <summary>A line of a form that has not come back says nothing.</summary>
    [Fact]
    public void Without_the_form_of_the_lines_a_no_is_a_no() =>
        Assert.Equal(ResultStatus.NotValidated, Score(Guide(new() { [Criterion] = "NON" }), Lines((Criterion, "sans matériel")) with { Answers = null }).Nodes[0].Status);

    /// <summary>What has not come back is named where no rule was chosen too: what may count blocks, what nothing counts does not.</summary>
    [Fact]
    public void Without_a_rule_what_has_not_come_back_is_named()
    {
        var lines = Lines();
        var blank = lines with { Answers = [.. lines.Definition.Fields.Select(f => new Answer { FieldId = f.Id, Status = AnswerStatus.Missing })] };
        var prefilledOnly = blank with { Answers = [.. blank.Answers!.Select(a => a.FieldId == "nom" ? a with { Status = AnswerStatus.Present, Value = new TextValue("Petit") } : a)] };

        foreach (var (form, title) in new[] { (lines with { Answers = null }, true), (blank, true), (prefilledOnly, true), (Lines((Criterion, null)), false) })
        {
            var result = CandidateScoring.Score(Chemist, null, new CandidateCase("c", "Petit Ana", [form]));
            Assert.Equal(title, result.Lacks.Any(l => ResultWords.Of(l).Contains(form.Definition.Title, StringComparison.Ordinal)));
            Assert.DoesNotContain(result.Lacks, l => l.What is UncountedFormNotReturned or UncountedFormBlank);

            var uncounted = form with { Definition = form.Definition with { Fields = [.. form.Definition.Fields.Select(f => f with { CountsFor = null })] } };
            Assert.Equal(title, CandidateScoring.Score(Chemist, null, new CandidateCase("c", "Petit Ana", [uncounted])).Lacks.Any(l => l is { What: UncountedFormNotReturned or UncountedFormBlank, Blocks: false }));
        }
    }

    private static CandidateResult Score(CaseForm guide, CaseForm lines) =>
        CandidateScoring.Score(Chemist, Chemist.RuleSets[0], new CandidateCase("c", "Petit Ana", [guide, lines]));

    /// <summary>The guide with every criterion YES but those given.</summary>
    private static CaseForm Guide(Dictionary<string, string> ticked)
    {
        var rules = Chemist.RuleSets[0];
        var all = CaseMaking.Of(Chemist, rules, rules.Cases.First(c => c.Name == "tous les critères OUI")).Forms.Single(f => f.Definition.Form == "guide-evaluation");
        return all with
        {
            Answers = [.. all.Answers!.Select(a => ticked.GetValueOrDefault(a.FieldId.Replace(".evaluation", "", StringComparison.Ordinal)) is { } code ? a with { Value = new ChoiceValue(code, code) } : a)],
        };
    }

    /// <summary>The form with lines « sans objet »: code and reason of each; « illisible » for a line that cannot be read.</summary>
    private static CaseForm Lines(params (string? Code, string? Reason)[] lines)
    {
        var declared = Chemist.Forms.Single(f => f.Code == "resultats-evaluation");
        return new CaseForm
        {
            Definition = CaseMaking.Definition(Chemist, declared.Code, declared.Title, declared.Assessor, declared.Scope, FormFields.Expand(Chemist, declared)),
            Holder = "Évaluateur habilité",
            File = "resultats.docx",
            Answers =
            [
                .. lines.Index().Where(l => l.Item.Code is not null).Select(l => l.Item.Code == "illisible"
                    ? new Answer { FieldId = $"sans_objet_{l.Index + 1}", Status = AnswerStatus.Conflict, Reason = "deux codes" }
                    : new Answer { FieldId = $"sans_objet_{l.Index + 1}", Status = AnswerStatus.Present, Value = new CodeValue(l.Item.Code!) }),
                .. lines.Index().Where(l => l.Item.Reason is not null).Select(l => new Answer { FieldId = $"motif_{l.Index + 1}", Status = AnswerStatus.Present, Value = new TextValue(l.Item.Reason!) }),
            ],
        };
    }
}
