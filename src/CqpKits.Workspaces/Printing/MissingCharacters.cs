using CqpKits.Documents;
using CqpKits.Documents.Values;

namespace CqpKits.Workspaces.Printing;

/// <summary>Finds the characters that the fonts of a format lack.</summary>
/// <param name="writer">Writer of the format.</param>
/// <param name="theme">The look, whose texts are on every page.</param>
internal sealed class MissingCharacters(IDocumentWriter writer, Theme theme)
{
    /// <summary>Those of the texts that every copy of a shape prints: each once at a place of the template.</summary>
    public IReadOnlyList<MissingCharacter> In(Document shape) =>
    [
        .. PrintedTexts.Of(shape).Concat(new[] { theme.HeaderText, theme.FooterText }.Select(t => new PrintedText(t, null)))
            .SelectMany(text => Of(ValueToken.Replace(text.Text, _ => "")).Select(m => m with { Position = text.Position }))
            .DistinctBy(m => (m.Character, m.Position)),
    ];

    /// <summary>Those of the values of a copy, each with its word: a name stands in several values, and is to be said once.</summary>
    public IEnumerable<MissingCharacter> In(IReadOnlyList<string> values) =>
        values.Where(v => writer.Missing(v).Any()).SelectMany(v => v.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).SelectMany(Of).Distinct().Select(m => m with { IsOfPerson = true });

    private IEnumerable<MissingCharacter> Of(string text) => writer.Missing(text).Select(rune => new MissingCharacter(rune, text, null));
}
