namespace CqpKits.Diagnostics;

/// <summary>A value, or none, with everything there is to say about it. Bad data is a checked value with errors; an exception is a programmer's error.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value; null (default) when it could not be made. A value may come with errors: a part of it could be read.</param>
/// <param name="Diagnostics">What was found, in the order in which it should be read.</param>
public sealed record Checked<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when no diagnostic is an error.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The same with another value made of this one; none stays none.</summary>
    public Checked<TNext> Map<TNext>(Func<T, TNext> make) =>
        new(Value is { } value ? make(value) : default, Diagnostics);

    /// <summary>
    /// The next step, taken only where there is a value and no error: its value, and what both steps found. After an error there is no value.
    /// </summary>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> next) =>
        Value is { } value && Succeeded && next(value) is var made
            ? new(made.Value, [.. Diagnostics, .. made.Diagnostics])
            : new(default, Diagnostics);

    /// <summary>The same, with what was found before it.</summary>
    public Checked<T> After(IEnumerable<Diagnostic> earlier) => this with { Diagnostics = [.. earlier, .. Diagnostics] };
}

/// <summary>Ways to make a <see cref="Checked{T}"/>.</summary>
public static class Checked
{
    /// <summary>A value with what was found on the way (possibly nothing).</summary>
    public static Checked<T> Of<T>(T value, params IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);

    /// <summary>No value, for these reasons.</summary>
    public static Checked<T> Failed<T>(params IEnumerable<Diagnostic> diagnostics) => new(default, [.. diagnostics]);

    /// <summary>The values of those that have one, with what all of them found, in their order. Each is made once, when its turn comes.</summary>
    public static Checked<IReadOnlyList<T>> All<T>(IEnumerable<Checked<T>> parts)
        where T : class
    {
        List<Checked<T>> made = [.. parts];
        return Of<IReadOnlyList<T>>([.. made.Select(p => p.Value).OfType<T>()], made.SelectMany(p => p.Diagnostics));
    }
}
