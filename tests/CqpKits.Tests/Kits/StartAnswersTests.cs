using CqpKits.Kits.Building;
using CqpKits.Kits.Proving;
using CqpKits.Kits.Starting;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Kits;

/// <summary>Answers to what a new certification is: every combination checks, builds, and has a rule that is explained.</summary>
public sealed class StartAnswersTests
{
    private static readonly StartAssessor[][] People = [[], [StartAssessor.Jury], [StartAssessor.Tutor, StartAssessor.Jury, StartAssessor.Trainer]];

    public static TheoryData<StartStructure, StartScale, StartAward?> Combinations =>
    [
        .. from structure in Enum.GetValues<StartStructure>()
           from scale in Enum.GetValues<StartScale>()
           from award in Enum.GetValues<StartAward>().Select(a => (StartAward?)a).Append(null)
           select new TheoryDataRow<StartStructure, StartScale, StartAward?>(structure, scale, award),
    ];

    [Theory]
    [MemberData(nameof(Combinations))]
    public void It_checks_without_a_word_builds_and_explains_itself(StartStructure structure, StartScale scale, StartAward? award)
    {
        foreach (var people in People)
        {
            var workspace = MemoryWorkspace.Shipped();
            var started = StartCertification.Run(workspace, "mon-cqp", new StartAnswers { Title = "CQP « Vente »", Structure = structure, Scale = scale, Obtained = award, Assessors = people, Threshold = 65 });

            Assert.Equal("", string.Join('\n', started.Diagnostics));
            Assert.Equal("", string.Join('\n', CheckCertification.Run(workspace, "mon-cqp").Diagnostics));
            var built = WordAlone.Build(workspace, new BuildRequest { Certification = "mon-cqp", Blank = true });
            Assert.Equal(Math.Max(1, people.Length), built.Value!.Files.Count);
            Assert.Contains(award == StartAward.Threshold ? "atteint le seuil" : "Tou", Assert.Single(RuleUses.Explain(workspace, "mon-cqp", null).Value!), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, null, "", null, null, "")]
    [InlineData("CQP", "Compétences", "tuteur,jury", "OUI-NON", "seuil=70", "")]
    [InlineData(null, "bloc", "", null, null, "CQP583")]
    [InlineData(null, null, "tutrice", "sur 10", "jamais", "CQP583 CQP583 CQP583")]
    [InlineData(null, null, "", null, "seuil=0", "CQP580")]
    [InlineData(null, null, "", null, "seuil=moitié", "CQP580")]
    [InlineData(null, null, "", null, "criteres=70", "CQP580")]
    public void Words_that_are_not_known_are_said(string? title, string? structure, string assessors, string? scale, string? obtained, string codes) =>
        Assert.Equal(codes, string.Join(' ', StartWords.Read(title, structure, assessors.Length == 0 ? [] : [assessors], scale, obtained).Diagnostics.Select(d => d.Code)));

    [Fact]
    public void Every_answer_has_a_word()
    {
        Assert.Equal(Enum.GetValues<StartStructure>(), StartWords.Structures.Select(w => w.Means));
        Assert.Equal(Enum.GetValues<StartAssessor>(), StartWords.Assessors.Select(w => w.Means));
        Assert.Equal(Enum.GetValues<StartScale>(), StartWords.Scales.Select(w => w.Means));
        Assert.Equal(Enum.GetValues<StartAward>(), StartWords.Awards.Select(w => w.Means));
    }
}
