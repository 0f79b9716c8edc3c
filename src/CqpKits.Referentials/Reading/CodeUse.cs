using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Reading;

/// <summary>A code given to something.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Code">The code.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record CodeDefinition(CodeKind Kind, string Code, SourcePosition Position);

/// <summary>A code written to name something that stands elsewhere.</summary>
/// <param name="Kinds">What it may name.</param>
/// <param name="Code">The code.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record CodeReference(IReadOnlyList<CodeKind> Kinds, string Code, SourcePosition Position);
