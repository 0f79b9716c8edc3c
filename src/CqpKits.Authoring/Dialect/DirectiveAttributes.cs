namespace CqpKits.Authoring.Dialect;

/// <summary>What stands between the braces of a directive.</summary>
/// <param name="Classes">Classes, without their dot.</param>
/// <param name="Pairs">Keys with values.</param>
internal sealed record DirectiveAttributes(IReadOnlyList<WrittenClass> Classes, IReadOnlyList<WrittenPair> Pairs)
{
    public static DirectiveAttributes None { get; } = new([], []);
}
