using CqpKits.Documents;

namespace CqpKits.Workspaces.Printing;

/// <summary>
/// What a shape was compiled to: in each size, with and without identity, and once more for values that are laid out otherwise, such as a name that takes a smaller type.
/// </summary>
/// <param name="missing">The characters of the shape that are missing.</param>
internal sealed class CompiledShape(IReadOnlyList<MissingCharacter> missing)
{
    private readonly BoundedCache<Compiled> compiled = new(most: 12);

    /// <summary>The characters of the shape, whoever it is for, that the fonts of the format lack.</summary>
    public IReadOnlyList<MissingCharacter> Missing => missing;

    /// <summary>The bytes of a copy, with what could not be laid out; compiles where none of what is there fits it.</summary>
    public (byte[] Bytes, IReadOnlyList<LayoutFinding> Findings) Stamp(DocumentCopy copy, bool largePrint, Func<ICompiledDocument> compile)
    {
        byte[]? bytes = null;
        var hasIssue = copy.Issue is not null;
        var fitting = compiled.FindOrMake(
            one => one.LargePrint == largePrint && one.HasIssue == hasIssue && (bytes = one.Document.Stamp(copy)) is not null,
            () =>
            {
                var made = compile();
                bytes = made.Stamp(copy);
                return new Compiled(largePrint, hasIssue, made);
            });
        return (bytes!, fitting.Document.Findings);
    }

    private sealed record Compiled(bool LargePrint, bool HasIssue, ICompiledDocument Document);
}
