using CqpKits.Forms.Definition;
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
    public static IEnumerable<string> In(FormDefinition definition, Story story, IReadOnlyList<Story> margins, FoundFields found)
    {
        var codes = definition.Fields.Select(f => f.ItemCode).OfType<string>().Where(c => c.Any(char.IsDigit)).Distinct()
            .Select(code => PrintedLabel.Of(code, new HashSet<string> { code })).ToList();
        return codes.Count == 0 ? [] :
        [
            .. Paragraphs(story).Where(p => p.Container.Outer is null && !found.Holds(p.Container)).Select(p => (Place: (string?)p.Container.Place, Text: ContainerText.Line(p)))
                .Concat(margins.SelectMany(Paragraphs).Select(p => (Place: (string?)null, Text: ContainerText.Line(p))))
                .Where(p => Speaks(codes, p.Text))
                .Select(p => ReadingMessages.StrayText(p.Place, p.Text)),
        ];
    }

    private static IEnumerable<TreeParagraph> Paragraphs(Story story) =>
        story.Containers.Where(c => c.Cell is null).SelectMany(c => c.Paragraphs.Where(p => p.Container == c));

    private static bool Speaks(List<PrintedLabel> codes, string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return false;
        }

        var folded = FrenchText.Fold(text);
        return codes.Exists(code => code.Fits(folded) && folded.Replace(code.Folded, "", StringComparison.Ordinal).Any(char.IsDigit));
    }
}
