using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Proving;

namespace CqpKits.Tests.Scoring;

/// <summary>Every worked example of every rule set, shipped or as other branches write them.</summary>
public sealed class RuleProofTests
{
    public static TheoryData<string> Branches => [.. BranchCertifications.All];

    [Theory]
    [MemberData(nameof(Branches))]
    public void The_rules_of_other_branches_give_their_documented_results(string code)
    {
        var certification = BranchCertifications.Load(code);
        Assert.All(certification.RuleSets, r => Assert.NotEmpty(r.Cases));
        Assert.Empty(RuleProof.Faults(certification));
    }

    [Fact]
    public void The_shipped_rules_give_their_documented_results()
    {
        foreach (var folder in new[] { "agc", "technico-commercial-chimie" })
        {
            var certification = CertificationLoader.Load("referentials/" + folder, Repository.Read).Value!;
            Assert.NotEmpty(certification.RuleSets);
            Assert.All(certification.RuleSets, r => Assert.NotEmpty(r.Cases));
            Assert.Empty(RuleProof.Faults(certification));
        }
    }

    [Fact]
    public void A_certification_that_declares_no_threshold_gets_no_verdict() =>
        Assert.Empty(CertificationLoader.Load("referentials/commercial-sedentaire", Repository.Read).Value!.RuleSets);

    [Fact]
    public void A_case_that_fails_is_said_where_it_stands()
    {
        var certification = BranchCertifications.Load("essai-rattrapage");
        var rules = certification.RuleSets[0];
        var wrong = rules with { Cases = [rules.Cases[0] with { Expected = ExpectedStatus.NotValidated }] };

        var fault = Assert.Single(RuleProof.Faults(certification with { RuleSets = [wrong] }));

        Assert.Equal(("CQP404", rules.Cases[0].Position), (fault.Code, fault.Position));
        Assert.Contains("attendu « non validé », obtenu « validé »", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(6, 5)]
    [InlineData(10, 8)]
    public void Four_fifths_of_the_blocs_are_rounded_up(int blocs, int needed)
    {
        var four = BranchCertifications.Load("essai-part");
        var certification = four with
        {
            SkillsBlocks = [.. Enumerable.Range(1, blocs).Select(i => four.SkillsBlocks[0] with { Code = $"B{i}" })],
        };
        foreach (var (failed, expected) in new[] { (blocs - needed, ExpectedStatus.Validated), (blocs - needed + 1, ExpectedStatus.NotValidated) })
        {
            var given = four.RuleSets[0].Cases[0] with
            {
                Expected = expected,
                Exceptions = [.. Enumerable.Range(1, failed).Select(i => new CaseException($"B{i}", "jury", [], new CaseValue(["9"]), four.RuleSets[0].Position))],
            };
            Assert.Empty(RuleProof.Faults(certification with { RuleSets = [four.RuleSets[0] with { Cases = [given] }] }));
        }
    }
}
