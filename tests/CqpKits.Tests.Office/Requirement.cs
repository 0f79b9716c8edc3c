namespace CqpKits.Tests.Office;

/// <summary>
/// What a test needs of the machine: skips the test with the reason where it is missing, and fails it in CI, where a test that skips in silence would
/// be a test that is not there.
/// </summary>
internal static class Requirement
{
    public static void Met(bool met, string reason) => Met(met, reason, Environment.GetEnvironmentVariable("CI") == "true");

    public static void Met(bool met, string reason, bool inCI)
    {
        if (!met && inCI)
        {
            Assert.Fail(reason);
        }

        Assert.SkipUnless(met, reason);
    }
}
