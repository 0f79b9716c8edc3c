namespace CqpKits.Treatments;

/// <summary>An element of a document as a program finds it, for people to whom it is read aloud.</summary>
/// <param name="Role">What it is, in the word of that program.</param>
/// <param name="Name">What it is called, or its text; empty for none.</param>
/// <param name="Kids">What it consists of, in reading order.</param>
public sealed record SeenElement(string Role, string Name, IReadOnlyList<SeenElement> Kids)
{
    /// <summary>It and all below it, in reading order.</summary>
    public IEnumerable<SeenElement> All => Kids.SelectMany(k => k.All).Prepend(this);

    /// <summary>What remains when only some elements count: the others give way to what they consist of.</summary>
    /// <param name="role">The word for an element that counts; null for another.</param>
    public IEnumerable<SeenElement> Only(Func<SeenElement, string?> role)
    {
        var kids = Kids.SelectMany(k => k.Only(role));
        return role(this) is { } word ? [new SeenElement(word, Name, [.. kids])] : kids;
    }

    /// <summary>In a line: <c>table(row(cell cell))</c>; a name in brackets where there is one.</summary>
    public override string ToString() => Role + (Name.Length == 0 ? "" : $"[{Name}]") + (Kids.Count == 0 ? "" : $"({string.Join(' ', Kids)})");
}
