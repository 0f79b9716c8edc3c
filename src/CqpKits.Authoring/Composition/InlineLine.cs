using System.Text;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// Collects the inlines of a line. Adjacent texts are joined before French spacing is applied, and line breaks in values become
/// <see cref="LineBreak"/>. A text with places for values of a copy is left to <see cref="SetText"/>.
/// </summary>
internal sealed class InlineLine
{
    private readonly List<Inline> inlines = [];
    private readonly StringBuilder text = new();

    public void AddText(string piece) => text.Append(piece);

    public void Add(Inline inline)
    {
        Flush();
        inlines.Add(inline);
    }

    /// <summary>Adds the inlines of a directive; texts among them are joined to adjacent text.</summary>
    public void Add(IEnumerable<Inline> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is TextRun run)
            {
                AddText(run.Text);
            }
            else
            {
                Add(piece);
            }
        }
    }

    public IReadOnlyList<Inline> ToInlines()
    {
        Flush();
        return [.. inlines];
    }

    private void Flush()
    {
        if (text.Length == 0)
        {
            return;
        }

        var written = text.ToString();
        inlines.AddRange(ValueToken.StandsIn(written) ? [new TextRun(written)] : SetText.Inlines(SetText.Lines(written)));
        text.Clear();
    }
}
