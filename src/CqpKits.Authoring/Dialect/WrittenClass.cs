namespace CqpKits.Authoring.Dialect;

/// <summary>A class in the attributes of a directive.</summary>
/// <param name="Name">Name, without its dot.</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record WrittenClass(string Name, int Offset);
