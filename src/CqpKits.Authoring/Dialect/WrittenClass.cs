namespace CqpKits.Authoring.Dialect;

/// <summary>A class.</summary>
/// <param name="Name">Without its dot.</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record WrittenClass(string Name, int Offset);
