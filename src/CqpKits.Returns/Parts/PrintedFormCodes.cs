using System.Buffers;
using CqpKits.Forms.Identity;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Parts;

/// <summary>Finds the form codes printed in a document.</summary>
internal static class PrintedFormCodes
{
    /// <summary>Where a code stands, in the start of its paragraph; the rest of a long one is somebody's prose.</summary>
    private const int Searched = 400;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013");

    /// <summary>The codes in the order in which they are found, without repeats.</summary>
    public static IReadOnlyList<FormCode> In(IReadOnlyList<Story> stories) =>
    [
        .. stories.SelectMany(s => s.Containers)
            .SelectMany(c => c.Paragraphs.Where(p => p.Container == c && MayHoldCode(p)))
            .Select(ContainerText.Line)
            .Select(line => FormCode.Find(line.Length > Searched ? line[..Searched] : line))
            .OfType<FormCode>()
            .Distinct(),
    ];

    /// <summary>Whether a paragraph has as many dashes as a code: few have, and the text of the others is not put together.</summary>
    private static bool MayHoldCode(TreeParagraph paragraph)
    {
        var dashes = 0;
        foreach (var piece in paragraph.Pieces)
        {
            dashes += piece.Text.AsSpan().CountAny(Dashes);
        }

        return dashes >= 4;
    }
}
