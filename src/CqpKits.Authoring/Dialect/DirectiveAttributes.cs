namespace CqpKits.Authoring.Dialect;

/// <summary>The classes and attributes between the braces of a directive.</summary>
/// <param name="Classes">Classes, without their dot.</param>
/// <param name="Pairs">Keys with their values, in the order of the text.</param>
internal sealed record DirectiveAttributes(IReadOnlyList<WrittenClass> Classes, IReadOnlyList<WrittenPair> Pairs)
{
    public static DirectiveAttributes None { get; } = new([], []);
}
