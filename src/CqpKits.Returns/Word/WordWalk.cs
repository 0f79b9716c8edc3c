using System.Text;
using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>What a walk through a part of Word does with each piece of text: it looks as its properties say, is in a field or in none, and in controls.</summary>
/// <param name="reader">The XML.</param>
/// <param name="context">What its text is shown by.</param>
/// <param name="cancellation">Ends the walk with <see cref="OperationCanceledException"/>.</param>
internal abstract class WordWalk(XmlReader reader, WordContext context, CancellationToken cancellation) : StoryWalk(reader, cancellation)
{
    /// <summary>What the text is shown by.</summary>
    protected readonly WordContext context = context;

    /// <summary>The fields around.</summary>
    protected readonly FieldStack fields = new(context.UpdatesFields);

    /// <summary>The controls around whose text is of account.</summary>
    protected readonly List<ControlText> heard = [];

    /// <summary>How text is set here; restored after each element.</summary>
    protected Setting setting = new() { Base = context.Styles.Defaults, Look = context.Styles.Defaults, Table = TextLook.Silent, Ground = Paint.White };

    private readonly StringBuilder text = new();

    /// <summary>Adds text of the document.</summary>
    protected void Say(string said)
    {
        if (said.Length == 0)
        {
            return;
        }

        var marks = at.Marks | fields.Marks | (setting.Look.RightToLeft == true && IsTurned(said) ? TextMarks.Turned : TextMarks.None);
        (at.Paragraph ?? builder.OpenParagraph(at)).Add(new Piece(said, at.Control, CurrentChange, marks));
        if (!fields.InInstruction)
        {
            foreach (var control in heard)
            {
                control.Hear(said);
            }
        }
    }

    /// <summary>Adds the text of the element, in its font.</summary>
    protected void SayText() => Say(SignFonts.Shown(Text(), setting.Look.Font, setting.Look.OtherFont));

    /// <summary>The look of a run that says nothing of its own.</summary>
    protected void LookAs(TextLook look)
    {
        setting = setting with { Look = look };
        if (look.Marks(setting.Ground, setting.Room) is var marks and not TextMarks.None)
        {
            at = at with { Marks = at.Marks | marks };
        }
    }

    /// <summary>A field character: the start of a field, of its result, or its end.</summary>
    protected void FieldCharacter()
    {
        switch (WordXml.Attribute(reader, "fldCharType"))
        {
            case "begin": fields.Begin(at.Paragraph, WordXml.Attribute(reader, "dirty") is "1" or "true" or "on"); break;
            case "separate": fields.Separate(at.Paragraph); break;
            case "end": EndField(); break;
            default: break;
        }

        WordXml.Each(reader, name =>
        {
            if (name == "ffData") { fields.Show(OldFieldData.Shown(reader)); }
        });
    }

    /// <summary>A field whose instruction is an attribute.</summary>
    protected void SimpleField()
    {
        fields.Begin(at.Paragraph, WordXml.Attribute(reader, "dirty") is "1" or "true" or "on");
        fields.Instruct(WordXml.Attribute(reader, "instr") ?? "");
        fields.Separate(at.Paragraph);
        Children();
        EndField();
    }

    /// <summary>A control ends whose text is of account.</summary>
    protected void CloseControl(Control control, ControlText said)
    {
        if ((at.Owner ?? builder.Story.Containers.LastOrDefault()) is not { } owner)
        {
            return;
        }

        if (said.Binding is { } binding && context.Data.Find(binding) is { } data && said.ShownInstead(data, control.IsTicked) is { } shown)
        {
            owner.Add(new RawOddity(OddityKind.BoundData, shown));
        }

        if (said.ShowsPrompt && control.IsTicked is null && said.Text is { Length: > 0 } text && (context.KeepsPromptFlags || PromptWords.Ask(text)))
        {
            owner.Add(new RawOddity(OddityKind.UnknownPrompt, text));
        }
    }

    private void EndField()
    {
        if (fields.End(at.Paragraph) is not { } field)
        {
            return;
        }

        if (field.Shown is { } shown)
        {
            var typed = fields.ResultOf(field, at.Paragraph);
            if (string.IsNullOrWhiteSpace(typed))
            {
                Say(shown);
            }
            else if (typed.Trim() != shown.Trim())
            {
                at.Owner?.Add(new RawOddity(OddityKind.OldField, shown));
            }
        }
        else if (field.IsOldField)
        {
            at.Owner?.Add(new RawOddity(OddityKind.OldField, ""));
        }
        else if (field.IsChanging && at.Owner is { } owner)
        {
            owner.Add(new RawOddity(OddityKind.ChangingText, field.Instruction));
        }
    }

    /// <summary>Text of the element; line ends and tabs of the file itself are spaces, as in Word.</summary>
    protected string Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        text.Clear();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString();
    }

    /// <summary>Figures with signs between them are set in another order from right to left; figures alone are not.</summary>
    private static bool IsTurned(string said) => said.Any(char.IsDigit) && said.Any(c => !char.IsDigit(c) && !char.IsWhiteSpace(c));
}
