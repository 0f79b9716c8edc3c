namespace CqpKits.Packages.Gate;

/// <summary>What came through a gate, or why nothing did: exactly one of both is there.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">What came through.</param>
/// <param name="Refusal">Why nothing did.</param>
public sealed record Gated<T>(T? Value, Refusal? Refusal)
    where T : class;

/// <summary>Ways to make a <see cref="Gated{T}"/>.</summary>
public static class Gated
{
    /// <summary>Something that came through.</summary>
    public static Gated<T> Of<T>(T value)
        where T : class => new(value, null);

    /// <summary>A refusal.</summary>
    public static Gated<T> Refused<T>(Refusal refusal)
        where T : class => new(null, refusal);

    /// <summary>A refusal that says no more than its kind.</summary>
    public static Gated<T> Refused<T>(RefusalKind kind)
        where T : class => new(null, new Refusal(kind));
}
