namespace CqpKits.Diagnostics;

/// <summary>One thing to tell a person, in French, with where it was found and what to do.</summary>
/// <param name="Code">Stable code, <c>CQP</c> and three digits, each with one meaning. 0xx référentiel, 1xx templates, 2xx building, 3xx returned forms, 4xx rules and results, 5xx YAML. For people: nothing decides by it.</param>
/// <param name="Severity">Whether it stops the work.</param>
/// <param name="Message">Whole French sentence: what was found, what was expected.</param>
/// <param name="Position">Where, or null when no file is concerned.</param>
/// <param name="Hint">What to do, a French sentence, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourcePosition? Position = null, string? Hint = null)
{
    /// <summary>What caused it, where something else than a person needs to know.</summary>
    public DiagnosticCause Cause { get; init; }

    /// <summary>An error.</summary>
    public static Diagnostic Error(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Error, message, position, hint);

    /// <summary>A warning.</summary>
    public static Diagnostic Warning(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Warning, message, position, hint);

    /// <summary>A remark.</summary>
    public static Diagnostic Information(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Information, message, position, hint);

    /// <summary>The console line: <c>chemin(ligne,colonne): erreur CQP012 : message</c>; the hint follows on a line of its own.</summary>
    public override string ToString()
    {
        var where = Position is null ? "" : $"{Position}: ";
        var hint = Hint is null ? "" : $"\n    → {Hint}";
        return $"{where}{SeverityWords.Of(Severity)} {Code} : {Message}{hint}";
    }
}
