using CqpKits.French;
using CqpKits.Returns.Faults;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>
/// What somebody wrote outside the fields about one of them: a paragraph between the tables, a head or a foot that names a row of the form and gives a
/// number. What a form prints there itself names no row together with a number.
/// </summary>
internal static class StrayText
{
    /// <summary>Such paragraphs, in French.</summary>
    /// <param name="codes">Codes of the rows of the form.</param>
    /// <param name="story">The text.</param>
    /// <param name="margins">Heads and feet.</param>
    /// <param name="found">The containers that belong to fields.</param>
    public static IEnumerable<string> In(IReadOnlyList<PrintedLabel> codes, Story story, IReadOnlyList<Story> margins, FoundFields found) =>
        codes.Count == 0 ? [] :
        [
            .. Paragraphs(story).Where(p => p.Container.Outer is null && !found.Holds(p.Container)).Select(p => (Place: (string?)p.Container.Place, Text: ContainerText.Line(p)))
                .Concat(margins.SelectMany(Paragraphs).Select(p => (Place: (string?)null, Text: ContainerText.Line(p))))
                .Where(p => Speaks(codes, p.Text))
                .Select(p => ReadingMessages.StrayText(p.Place, p.Text)),
        ];

    /// <summary>Paragraphs outside of cells that hold a digit.</summary>
    private static IEnumerable<TreeParagraph> Paragraphs(Story story) =>
        story.Containers.Where(c => c.Cell is null).SelectMany(c => c.Paragraphs.Where(p => p.Container == c && p.Pieces.Any(piece => piece.Text.Any(char.IsDigit))));

    private static bool Speaks(IReadOnlyList<PrintedLabel> codes, string text)
    {
        var folded = FrenchText.Fold(text);
        return codes.Any(code => code.Fits(folded) && folded.Replace(code.Folded, "", StringComparison.Ordinal).Any(char.IsDigit));
    }
}
