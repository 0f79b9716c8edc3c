using CqpKits.Documents;

namespace CqpKits.Workspaces.Printing;

/// <summary>
/// What a shape was compiled to: in each size, with and without identity, and once more for values that are laid out otherwise, such as a name that takes a smaller type.
/// </summary>
internal sealed class CompiledShape
{
    private const int Most = 12;

    private readonly Lock turn = new();
    private Compiled[] compiled = [];

    /// <summary>The bytes of a copy; compiles where none of what is there fits it.</summary>
    public byte[] Stamp(DocumentCopy copy, bool largePrint, Func<ICompiledDocument> compile)
    {
        var hasIssue = copy.Issue is not null;
        if (Fitting(copy, largePrint, hasIssue) is { } bytes)
        {
            return bytes;
        }

        lock (turn)
        {
            // Another thread may have compiled it in the meantime.
            return Fitting(copy, largePrint, hasIssue) ?? Keep(new Compiled(largePrint, hasIssue, compile())).Document.Stamp(copy)!;
        }
    }

    private byte[]? Fitting(DocumentCopy copy, bool largePrint, bool hasIssue)
    {
        foreach (var one in Volatile.Read(ref compiled))
        {
            if (one.LargePrint == largePrint && one.HasIssue == hasIssue && one.Document.Stamp(copy) is { } bytes)
            {
                return bytes;
            }
        }

        return null;
    }

    private Compiled Keep(Compiled one)
    {
        Volatile.Write(ref compiled, compiled.Length < Most ? [.. compiled, one] : [.. compiled[1..], one]);
        return one;
    }

    private sealed record Compiled(bool LargePrint, bool HasIssue, ICompiledDocument Document);
}
