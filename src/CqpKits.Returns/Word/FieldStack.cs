using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>
/// The fields around the place where the reader stands. Of a field the page shows its result: what stands after its own separator. Results of fields within
/// its instruction are part of what computes it.
/// </summary>
/// <param name="isStale">Whether all fields are computed anew when the document is opened.</param>
internal sealed class FieldStack(bool isStale)
{
    /// <summary>More fields in one another than anyone writes: the others are taken for text.</summary>
    private const int Deepest = 50;

    private readonly List<Open> open = [];
    private int tooDeep;
    private Open? ended;

    /// <summary>Number of fields around.</summary>
    public int Depth => open.Count;

    /// <summary>Whether what is read now is part of an instruction, and not on the page.</summary>
    public bool InInstruction => open.Exists(f => !f.Code.InResult);

    /// <summary>The marks of a text here.</summary>
    public TextMarks Marks => open.Count > 0 && InInstruction ? TextMarks.Hidden : TextMarks.None;

    /// <summary>A field starts.</summary>
    public void Begin(TreeParagraph? paragraph, bool isDirty)
    {
        if (open.Count >= Deepest)
        {
            tooDeep++;
            return;
        }

        open.Add(new Open(new FieldCode { IsStale = isStale || isDirty }, paragraph, paragraph?.Pieces.Count ?? 0));
    }

    /// <summary>A part of the instruction of the innermost field.</summary>
    public void Instruct(string text)
    {
        if (open is [.., var last] && !last.Code.InResult)
        {
            last.Code.Instruct(text);
        }
    }

    /// <summary>The data of the innermost field, where it is a box or a list.</summary>
    public void Show(string? shown)
    {
        if (shown is not null && open is [.., var last])
        {
            last.Code.Shown = shown;
        }
    }

    /// <summary>The result of the innermost field starts.</summary>
    public void Separate(TreeParagraph? paragraph)
    {
        if (tooDeep == 0 && open is [.., var last] && !last.Code.InResult)
        {
            last.DropInstruction(paragraph);
            last.Code.InResult = true;
            open[^1] = last with { Result = paragraph?.Pieces.Count ?? 0, ResultIn = paragraph };
        }
    }

    /// <summary>The innermost field ends; null where none had started.</summary>
    public FieldCode? End(TreeParagraph? paragraph)
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return null;
        }

        if (open is not [.., var last])
        {
            return null;
        }

        open.RemoveAt(open.Count - 1);
        if (!last.Code.InResult)
        {
            last.DropInstruction(paragraph);
        }

        ended = last;
        return last.Code;
    }

    /// <summary>The text between the separator of the field that has just ended and its end.</summary>
    public string ResultOf(FieldCode field, TreeParagraph? paragraph) => ended is { } last && last.Code == field && last.Code.InResult
        ? last.ResultIn == paragraph ? string.Concat(paragraph?.Pieces.Skip(last.Result).Select(p => p.Text) ?? []) : "?"
        : "";

    /// <summary>A cell ends: a field that has started in it and has not ended does not reach beyond it. Whether one of these shows its data.</summary>
    public bool CutTo(int depth)
    {
        var showsData = open.Skip(depth).Any(f => f.Code.Shown is not null);
        if (open.Count > depth)
        {
            open.RemoveRange(depth, open.Count - depth);
            tooDeep = 0;
        }

        return showsData;
    }

    private sealed record Open(FieldCode Code, TreeParagraph? Paragraph, int Start)
    {
        public TreeParagraph? ResultIn { get; init; }

        public int Result { get; init; }

        /// <summary>What was read of the instruction goes; where it spans paragraphs, it stays as hidden text, and a person looks at it.</summary>
        public void DropInstruction(TreeParagraph? paragraph)
        {
            if (paragraph == Paragraph)
            {
                paragraph?.DropFrom(Start);
            }
        }
    }
}
