using CqpKits.Testing.Shown;

namespace CqpKits.Tests.Shown;

/// <summary>What a person sees is what is read: the value that the page shows, or a question; never another value, and never « manquant » where something shows.</summary>
public sealed class ShownTests
{
    public static TheoryData<string> Names => [.. ShownCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_person_sees_is_read_or_asked(string name)
    {
        var one = ShownCases.All.Single(c => c.ToString() == name);
        var answer = one.Read();
        Assert.True(one.Right.Contains(ShownCase.Outcome(answer)), $"{ShownCase.Outcome(answer)} ({answer?.Reason}), and right is {string.Join(" or ", one.Right)}");
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own() => Assert.Equal(ShownCases.All.Count, ShownCases.All.DistinctBy(c => c.ToString()).Count());
}
