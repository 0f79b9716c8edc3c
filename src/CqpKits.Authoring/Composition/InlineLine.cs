using System.Text;
using CqpKits.Authoring.Typography;
using CqpKits.Documents.Blocks;
using CqpKits.French;

namespace CqpKits.Authoring.Composition;

/// <summary>Collects a line: texts that follow each other are joined before French spacing looks at them, line breaks in values become breaks.</summary>
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

    /// <summary>What a directive gives; a text among it is joined to its neighbours as if it had been written there.</summary>
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

        var lines = FrenchSpacing.Set(PrintableText.Lines(text.ToString())).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                inlines.Add(new LineBreak());
            }

            if (lines[i].Length > 0)
            {
                inlines.Add(new TextRun(lines[i]));
            }
        }

        text.Clear();
    }
}
