namespace CqpKits.Diagnostics;

/// <summary>French words of severities.</summary>
public static class SeverityWords
{
    /// <summary>The severity as printed.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "erreur",
        Severity.Warning => "avertissement",
        _ => "remarque",
    };
}
