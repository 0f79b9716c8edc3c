namespace CqpKits.Diagnostics;

/// <summary>How serious a diagnostic is. Only <see cref="Error"/> makes a <see cref="Checked{T}"/> fail.</summary>
public enum Severity
{
    /// <summary>The work could not be done, or its result would be wrong.</summary>
    Error,

    /// <summary>The work was done; somebody should look.</summary>
    Warning,

    /// <summary>Worth saying, nothing to do.</summary>
    Information,
}
