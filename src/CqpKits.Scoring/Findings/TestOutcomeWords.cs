namespace CqpKits.Scoring.Findings;

/// <summary>The French words for outcomes of tests, in a column beside the value; sentences use other words.</summary>
public static class TestOutcomeWords
{
    /// <summary>The outcome in French: « atteint », « non atteint », « à trancher » or « non connu ».</summary>
    public static string Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => "atteint",
        TestOutcome.Failed => "non atteint",
        TestOutcome.ToSettle => "à trancher",
        _ => "non connu",
    };
}
