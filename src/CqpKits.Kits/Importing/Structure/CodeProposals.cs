using System.Text.RegularExpressions;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>The codes that a node could have, the best first: by its number in the sheet, then by its place.</summary>
internal static partial class CodeProposals
{
    /// <summary>An endless series, in which a free code is found.</summary>
    /// <param name="node">The node.</param>
    /// <param name="parent">What holds it; its code is known.</param>
    /// <param name="siblings">The nodes beside it, of all kinds.</param>
    public static IEnumerable<string> For(StructureNode node, StructureNode? parent, IReadOnlyList<StructureNode> siblings)
    {
        var same = siblings.Where(s => s.Kind == node.Kind).ToList();
        var place = same.IndexOf(node) + 1;
        var numbered = node.Number is { } number ? ByNumber(node, parent, number) : null;
        var alone = same.Count == 1 && node.Kind == NodeKind.Activity && Digits(parent?.Code) is { Length: > 0 } digits ? "A" + digits : null;
        return new[] { numbered, alone }.OfType<string>().Concat(Enumerable.Range(place, int.MaxValue - place).Select(n => FormattableString.Invariant($"{Stem(node, parent)}{n}")));
    }

    private static string ByNumber(StructureNode node, StructureNode? parent, string number) => node.Kind switch
    {
        NodeKind.Block => "BC" + number,
        NodeKind.Domain => "D" + number,
        NodeKind.Activity => "A" + number,
        NodeKind.Competency => "C" + number,
        _ => Stem(node, parent) + number.Split('.')[^1],
    };

    private static string Stem(StructureNode node, StructureNode? parent) => node.Kind switch
    {
        NodeKind.Block => "BC",
        NodeKind.Domain => "D",
        NodeKind.Competency => Digits(parent?.Code) is { Length: > 0 } digits ? $"C{digits}." : parent is null ? "C" : $"C-{parent.Code}.",
        NodeKind.Activity => Digits(parent?.Code) is { Length: > 0 } digits ? $"A{digits}." : "A",
        NodeKind.Knowledge => Owned(parent, "C"),
        NodeKind.KnowHow => Owned(parent, "SF"),
        _ => $"{parent?.Code}.",
    };

    /// <summary>RC1 of a domain R; D1-C1 of a domain D1.</summary>
    private static string Owned(StructureNode? parent, string letters) => parent?.Code is [.., >= '0' and <= '9'] code ? $"{code}-{letters}" : parent?.Code + letters;

    private static string? Digits(string? code) => code is null ? null : Number().Match(code).Value;

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)*\z")]
    private static partial Regex Number();
}
