using Xunit.Sdk;

namespace CqpKits.Tests.Office;

public sealed class RequirementTests
{
    [Theory]
    [InlineData(false, true, typeof(FailException))]
    [InlineData(false, false, typeof(SkipException))]
    [InlineData(true, true, null)]
    public void A_missing_program_fails_in_CI_and_skips_elsewhere(bool met, bool inCI, Type? outcome) =>
        Assert.Equal(outcome, Thrown(() => Requirement.Met(met, "missing", inCI))?.GetType());

    // Assert.Throws would let a skip through, and this test would be the one that is skipped.
    private static Exception? Thrown(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e is FailException or SkipException)
        {
            return e;
        }
    }
}
