namespace CqpKits.Authoring.Dialect;

/// <summary>A key with its value; <c>#nom</c> is the key <c>#</c>.</summary>
/// <param name="Key">Key.</param>
/// <param name="Value">Value, tokens not yet resolved.</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record WrittenPair(string Key, string Value, int Offset);
