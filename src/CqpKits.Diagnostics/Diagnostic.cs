namespace CqpKits.Diagnostics;

/// <summary>One thing to tell a person, in French, with where it was found and what to do.</summary>
/// <param name="Code">Stable code, <c>CQP</c> and three digits, each with one meaning: 0xx référentiel, 1xx templates, 2xx building, 3xx returned forms, 4xx rules and results, 5xx YAML, 6xx documents and sessions. The code is for people; no code of ours branches on what it is.</param>
/// <param name="Severity">Whether it stops the work.</param>
/// <param name="Message">Whole French sentence: what was found, what was expected.</param>
/// <param name="Position">Where, or null when no file is concerned.</param>
/// <param name="Hint">What to do, a French sentence, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourcePosition? Position = null, string? Hint = null)
{
    /// <summary>The cause, for callers that act on it; <see cref="DiagnosticCause.Other"/> when no caller does.</summary>
    public DiagnosticCause Cause { get; init; }

    /// <summary>What a person can ask of the program; the hint says it without naming an option or a command.</summary>
    public Remedy Remedy { get; init; }

    /// <summary>A diagnostic of severity <see cref="Severity.Error"/>; the message and the hint are whole French sentences.</summary>
    public static Diagnostic Error(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Error, message, position, hint);

    /// <summary>A diagnostic of severity <see cref="Severity.Warning"/>; the message and the hint are whole French sentences.</summary>
    public static Diagnostic Warning(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Warning, message, position, hint);

    /// <summary>A diagnostic of severity <see cref="Severity.Information"/>; the message and the hint are whole French sentences.</summary>
    public static Diagnostic Information(string code, string message, SourcePosition? position = null, string? hint = null) =>
        new(code, Severity.Information, message, position, hint);

    /// <summary>Whether another one tells the same kind of thing at the same place: both have one code, which names one message, and differ in what it quotes.</summary>
    public bool IsLike(Diagnostic other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Position is { Line: > 0 } ? (Code, Severity, Position) == (other.Code, other.Severity, other.Position) : Equals(other);
    }

    /// <summary>The console line: <c>chemin(ligne,colonne): erreur CQP012 : message</c>; the hint follows on a line of its own.</summary>
    public override string ToString()
    {
        var where = Position is null ? "" : $"{Position}: ";
        var hint = Hint is null ? "" : $"\n    → {Hint}";
        return $"{where}{SeverityWords.Of(Severity)} {Code} : {Message}{hint}";
    }
}
