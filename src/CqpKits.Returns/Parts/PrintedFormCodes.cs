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

    /// <summary>The codes in the order in which they are found, without repeats; not those that a booklet prints, which are beside.</summary>
    public static (IReadOnlyList<FormCode> Own, bool IsBooklet) In(IReadOnlyList<Story> stories)
    {
        var lines = Candidates(stories)
            .Select(ContainerText.Line)
            .Select(line => (Text: line, Code: FormCode.Find(line.Length > Searched ? line[..Searched] : line)))
            .Where(l => l.Code is not null)
            .ToLookup(l => PrintedCopy.Is(l.Text), l => l.Code!);
        return ([.. lines[false].Distinct()], lines[true].Any());
    }

    private static IEnumerable<TreeParagraph> Candidates(IReadOnlyList<Story> stories)
    {
        foreach (var container in stories.SelectMany(s => s.Containers))
        {
            foreach (var paragraph in container.Paragraphs)
            {
                if (paragraph.Container == container && MayHoldCode(paragraph.Pieces))
                {
                    yield return paragraph;
                }
            }
        }
    }

    /// <summary>Whether a paragraph is as long as a code and has as many dashes: few are, and the text of the others is not put together.</summary>
    private static bool MayHoldCode(IReadOnlyList<Piece> pieces)
    {
        var (length, dashes) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            length += pieces[i].Text.Length;
        }

        for (var i = 0; length >= FormCode.Length && i < pieces.Count; i++)
        {
            dashes += pieces[i].Text.AsSpan().CountAny(Dashes);
        }

        return dashes >= 4;
    }
}
