namespace CqpKits.Packages.Parts;

/// <summary>A relationship of a part.</summary>
/// <param name="Id">By which its source names it.</param>
/// <param name="Type">Last step of its type, the same in both editions of the standard, e.g. <c>footer</c>.</param>
/// <param name="Target">Target as written.</param>
/// <param name="Part">Name of the part that it leads to; null when it is external or leads out of the package.</param>
/// <param name="IsExternal">Whether it leads to something outside of the file.</param>
public sealed record Relationship(string Id, string Type, string Target, string? Part, bool IsExternal);
