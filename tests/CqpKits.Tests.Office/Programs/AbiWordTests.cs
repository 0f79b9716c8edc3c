using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Filled forms that AbiWord saves: it drops every control and all properties, and keeps bookmarks and what is printed.</summary>
[Trait("Category", "Slow")]
public sealed class AbiWordTests
{
    [Fact]
    public void Every_answer_comes_back_from_OpenDocument()
    {
        Requires.AbiWord();
        FilledForms.AssertSame(Saved("odt"));
    }

    [Fact]
    public void Every_answer_comes_back_from_Word_with_the_lines_of_a_note_joined()
    {
        Requires.AbiWord();
        // AbiWord writes the end of a line as a line feed inside a text: a space, by the rules of Word.
        FilledForms.AssertSame(Saved("docx"), outcome => outcome.Replace('\n', ' '));
    }

    private static IReadOnlyList<byte[]> Saved(string format) => [.. FilledForms.All.Select(f => AbiWord.Save(f, format))];
}
