using CqpKits.Forms;

namespace CqpKits.Docx.Reading;

/// <summary>Finds the form codes printed in a document.</summary>
internal static class PrintedCodes
{
    /// <summary>Where a code stands, in the start of its paragraph; the rest of a long one is somebody's prose.</summary>
    private const int Searched = 400;

    /// <summary>The codes in the order in which they are found, without repeats.</summary>
    public static IReadOnlyList<FormCode> In(IReadOnlyList<Story> stories) =>
    [
        .. stories.SelectMany(s => s.Containers)
            .SelectMany(c => c.Paragraphs.Where(p => p.Container == c))
            .Select(ContainerText.Line)
            .Where(MayHoldCode)
            .Select(line => FormCode.Find(line.Length > Searched ? line[..Searched] : line))
            .OfType<FormCode>()
            .Distinct(),
    ];

    private static bool MayHoldCode(string line) => line.Count(c => c is '-' or >= '\u2010' and <= '\u2013') >= 4;
}
