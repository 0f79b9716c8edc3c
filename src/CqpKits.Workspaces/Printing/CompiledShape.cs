using CqpKits.Documents;

namespace CqpKits.Workspaces.Printing;

/// <summary>
/// What a shape was compiled to: in each size, with and without identity, and once more for values that are laid out otherwise, such as a name that takes a smaller type.
/// </summary>
internal sealed class CompiledShape
{
    private readonly BoundedCache<Compiled> compiled = new(most: 12);

    /// <summary>The bytes of a copy; compiles where none of what is there fits it.</summary>
    public byte[] Stamp(DocumentCopy copy, bool largePrint, Func<ICompiledDocument> compile)
    {
        byte[]? bytes = null;
        var hasIssue = copy.Issue is not null;
        compiled.FindOrMake(
            one => one.LargePrint == largePrint && one.HasIssue == hasIssue && (bytes = one.Document.Stamp(copy)) is not null,
            () =>
            {
                var made = compile();
                bytes = made.Stamp(copy);
                return new Compiled(largePrint, hasIssue, made);
            });
        return bytes!;
    }

    private sealed record Compiled(bool LargePrint, bool HasIssue, ICompiledDocument Document);
}
