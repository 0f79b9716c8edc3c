namespace CqpKits.Authoring.Dialect;

/// <summary>What stands between the braces of a directive.</summary>
/// <param name="Classes">Classes, without their dot.</param>
/// <param name="Pairs">Keys with values.</param>
internal sealed record DirectiveAttributes(IReadOnlyList<WrittenClass> Classes, IReadOnlyList<WrittenPair> Pairs)
{
    public static DirectiveAttributes None { get; } = new([], []);
}

/// <summary>A class.</summary>
/// <param name="Name">Without its dot.</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record WrittenClass(string Name, int Offset);

/// <summary>A key with its value; <c>#nom</c> is the key <c>#</c>.</summary>
/// <param name="Key">Key.</param>
/// <param name="Value">Value, tokens not yet resolved.</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record WrittenPair(string Key, string Value, int Offset);
