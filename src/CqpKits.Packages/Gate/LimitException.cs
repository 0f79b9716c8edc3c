namespace CqpKits.Packages.Gate;

/// <summary>Ends a reading on the way; the gate that started it makes the refusal of it.</summary>
/// <param name="refusal">The refusal.</param>
internal sealed class LimitException(Refusal refusal) : Exception
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; } = refusal;
}
