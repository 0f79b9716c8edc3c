namespace CqpKits.Diagnostics;

/// <summary>A value, or none, with everything there is to say about it. Bad data is an outcome; an exception is a programmer's error.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value; null (default) when it could not be made. A value may come with errors: a part of it could be read.</param>
/// <param name="Diagnostics">What was found, in the order in which it should be read.</param>
public sealed record Outcome<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when no diagnostic is an error.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>Ways to make an <see cref="Outcome{T}"/>.</summary>
public static class Outcome
{
    /// <summary>A value with what was found on the way (possibly nothing).</summary>
    public static Outcome<T> Of<T>(T value, params IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);

    /// <summary>No value, for these reasons.</summary>
    public static Outcome<T> Failed<T>(params IEnumerable<Diagnostic> diagnostics) => new(default, [.. diagnostics]);
}
