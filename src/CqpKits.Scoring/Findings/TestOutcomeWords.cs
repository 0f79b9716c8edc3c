namespace CqpKits.Scoring.Findings;

/// <summary>French words of what comes of a test, beside its value; a sentence has its own words.</summary>
public static class TestOutcomeWords
{
    /// <summary>Outcome of a test.</summary>
    public static string Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => "atteint",
        TestOutcome.Failed => "non atteint",
        TestOutcome.ToSettle => "à trancher",
        _ => "non connu",
    };
}
