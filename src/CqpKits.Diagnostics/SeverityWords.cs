namespace CqpKits.Diagnostics;

/// <summary>The French word for each severity.</summary>
public static class SeverityWords
{
    /// <summary>The word printed before the code: « erreur », « avertissement » or « remarque ».</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "erreur",
        Severity.Warning => "avertissement",
        _ => "remarque",
    };
}
