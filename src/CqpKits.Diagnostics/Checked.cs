namespace CqpKits.Diagnostics;

/// <summary>
/// The result of a step: a value or none, and the diagnostics found. Faults in data are returned here as errors; exceptions are kept for
/// programming errors.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value; null (default) when it could not be made. A value may come with errors: it then holds only what could be read.</param>
/// <param name="Diagnostics">What was found, in the order in which it should be read.</param>
public sealed record Checked<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when no diagnostic is an error.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>
    /// The result with its value converted by <paramref name="make"/> and the same diagnostics; without a value, <paramref name="make"/> is not
    /// called.
    /// </summary>
    public Checked<TNext> Map<TNext>(Func<T, TNext> make) =>
        new(Value is { } value ? make(value) : default, Diagnostics);

    /// <summary>
    /// Runs the next step when there is a value and no error; the result has the value of that step and the diagnostics of both.
    /// Otherwise the next step is not run and there is no value.
    /// </summary>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> next) =>
        Value is { } value && Succeeded && next(value) is var made
            ? new(made.Value, [.. Diagnostics, .. made.Diagnostics])
            : new(default, Diagnostics);

    /// <summary>The same value, with the earlier diagnostics put before its own.</summary>
    public Checked<T> After(IEnumerable<Diagnostic> earlier) => this with { Diagnostics = [.. earlier, .. Diagnostics] };
}

/// <summary>Ways to make a <see cref="Checked{T}"/>.</summary>
public static class Checked
{
    /// <summary>A value with the diagnostics found while it was made, possibly none.</summary>
    public static Checked<T> Of<T>(T value, params IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);

    /// <summary>No value, with the diagnostics that say why.</summary>
    public static Checked<T> Failed<T>(params IEnumerable<Diagnostic> diagnostics) => new(default, [.. diagnostics]);

    /// <summary>
    /// The list of the values that could be made, with the diagnostics of all parts, both in the order of the parts. The parts are enumerated once.
    /// </summary>
    public static Checked<IReadOnlyList<T>> All<T>(IEnumerable<Checked<T>> parts)
        where T : class
    {
        List<Checked<T>> made = [.. parts];
        return Of<IReadOnlyList<T>>([.. made.Select(p => p.Value).OfType<T>()], made.SelectMany(p => p.Diagnostics));
    }
}
