using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What a walk through a part of OpenDocument does within a paragraph: text in its look, fields, controls, tracked changes.</summary>
/// <param name="reader">The XML.</param>
/// <param name="styles">The styles.</param>
/// <param name="cancellation">Ends the walk with <see cref="OperationCanceledException"/>.</param>
internal abstract class OdtWalk(XmlReader reader, OdtStyles styles, CancellationToken cancellation) : StoryWalk(reader, cancellation)
{
    /// <summary>The styles.</summary>
    protected readonly OdtStyles styles = styles;

    /// <summary>The tracked changes.</summary>
    protected readonly OdtChanges changes = new();

    /// <summary>How text is set here; restored after each element.</summary>
    protected OdtSetting setting = new() { Look = OdtTextLook.Silent, Ground = styles.Page };

    /// <summary>Whether a space, or the start of the paragraph, comes just before.</summary>
    protected bool afterSpace;

    /// <summary>Whether a field has hidden the paragraph that is being read.</summary>
    protected bool hidesParagraph;

    private readonly OdtFieldMarks marks = new();
    private string? choice;

    /// <inheritdoc/>
    protected override TextChange CurrentChange => at.Change | (changes.IsInserting ? TextChange.Inserted : TextChange.None);

    /// <summary>Adds text of the document.</summary>
    protected void Say(string said)
    {
        if (said.Length == 0)
        {
            return;
        }

        var text = SignFonts.Shown(said, setting.Look.Font, setting.Look.Font);
        var looks = at.Marks | setting.Look.Marks(setting.Ground, setting.Room) | (setting.IsRightToLeft && IsTurned(text) ? TextMarks.Turned : TextMarks.None);
        (at.Paragraph ?? builder.OpenParagraph(at)).Add(new Piece(text, at.Control, CurrentChange, looks));
    }

    /// <summary>Adds text that an element stands for.</summary>
    protected void Typed(string text)
    {
        Say(text);
        afterSpace = false;
        Skip();
    }

    /// <summary>All text here has a mark.</summary>
    protected void Mark(TextMarks mark) => at = at with { Marks = at.Marks | mark };

    /// <summary>Something is odd about the place.</summary>
    protected void Note(OddityKind kind, string text) => at.Owner?.Add(new RawOddity(kind, text));

    /// <summary>The elements within the current one and, inside a paragraph, the text between them.</summary>
    protected void Content()
    {
        if (at.Paragraph is null)
        {
            Children();
            return;
        }

        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Visit();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Say(OdtSpaces.Collapse(reader.Value, ref afterSpace));
            }
        }
    }

    /// <summary>A text in a style of its own.</summary>
    protected void Span()
    {
        setting = setting with { Look = styles.Of("text", OdtXml.TextAttribute(reader, "style-name")).Text.Over(setting.Look) };
        Content();
    }

    /// <summary>A text deleted here.</summary>
    protected void Deleted(string text)
    {
        at = at with { Change = at.Change | TextChange.Deleted };
        Typed(text);
    }

    /// <summary>A field whose text is computed.</summary>
    protected void Field()
    {
        if (OdtFields.IsHidden(reader))
        {
            Mark(TextMarks.Hidden);
            Content();
            return;
        }

        Note(OddityKind.ChangingText, ContentText());
    }

    /// <summary>A day that is fixed: LibreOffice shows the day that it stores, and not the text.</summary>
    protected void FixedDay()
    {
        var day = OdtXml.TextAttribute(reader, "date-value");
        var text = ContentText();
        if (!OdtFields.Shows(text, day))
        {
            Note(OddityKind.BoundData, day ?? "");
        }
    }

    /// <summary>A text that a condition hides.</summary>
    protected void HiddenText()
    {
        if (OdtFields.HidesNow(reader))
        {
            Mark(TextMarks.Hidden);
            Content();
        }
        else
        {
            Note(OddityKind.ChangingText, ContentText());
        }
    }

    /// <summary>A field that hides its whole paragraph under a condition.</summary>
    protected void HiddenParagraph()
    {
        if (OdtFields.HidesNow(reader)) { hidesParagraph = true; }
        else { Note(OddityKind.ChangingText, ""); }
        Content();
    }

    /// <summary>A place to click on, which asks for an entry.</summary>
    protected void Placeholder() => Note(OddityKind.UnknownPrompt, ContentText());

    /// <summary>A list to choose from: the page shows what is chosen in it.</summary>
    protected void DropDown()
    {
        choice = null;
        var text = ContentText();
        if (choice is null ? text.Length == 0 : choice != text)
        {
            Note(OddityKind.OldField, choice ?? "");
        }
    }

    /// <summary>A value of a list to choose from.</summary>
    protected void Choice()
    {
        if (OdtXml.TextAttribute(reader, "current-selected") == "true")
        {
            choice = OdtXml.TextAttribute(reader, "value") ?? "";
        }

        Skip();
    }

    /// <summary>A field of the old kind at one point.</summary>
    protected void FieldMark()
    {
        var kind = OdtFieldMarks.Kind(reader);
        switch (kind)
        {
            case OdtFieldKind.Text: Skip(); break;
            case OdtFieldKind.Computed: Note(OddityKind.ChangingText, ""); Skip(); break;
            case OdtFieldKind.Box when OdtFieldMarks.Shown(reader, kind) is { } shown: Say(shown); break;
            // LibreOffice shows a list on the screen and prints nothing of it.
            case OdtFieldKind.Choice: Note(OddityKind.OldField, OdtFieldMarks.Shown(reader, kind) ?? ""); break;
            default: Note(OddityKind.OldField, ""); break;
        }
    }

    /// <summary>A field of the old kind starts: its text follows.</summary>
    protected void FieldMarkStart()
    {
        switch (OdtFieldMarks.Kind(reader))
        {
            case OdtFieldKind.Text: break;
            case OdtFieldKind.Computed: Note(OddityKind.ChangingText, ""); break;
            default: Note(OddityKind.OldField, ""); break;
        }

        Skip();
        marks.Start(at.Paragraph);
    }

    /// <summary>What computes a field ends, and its text starts.</summary>
    protected void FieldMarkSeparator()
    {
        marks.Separate(at.Paragraph);
        Skip();
    }

    /// <summary>A field of the old kind ends.</summary>
    protected void FieldMarkEnd()
    {
        marks.End();
        Skip();
    }

    /// <summary>A content control, as LibreOffice writes them since version 7.4.</summary>
    protected void ContentControl()
    {
        var outside = at;
        var control = new Control(at.Control, at.Owner);
        at.Owner?.StartControl();
        at = at with { Control = control };
        if (OdtXml.Extension(reader, "checkbox") == "true")
        {
            control.IsTicked = OdtXml.Extension(reader, "checked") == "true";
            outside.Owner?.AddCheckbox(control);
        }

        if (OdtXml.Extension(reader, "current-date") is { Length: > 9 } day)
        {
            Note(OddityKind.PickedDay, day[..10]);
        }

        if (OdtXml.Extension(reader, "tag") is { } tag)
        {
            builder.SeeTag(outside, control, tag);
        }

        var showsPrompt = control.IsTicked is null && OdtXml.Extension(reader, "showing-place-holder") == "true";
        var text = ContentText().Trim();
        // LibreOffice leaves the flag on a control that was filled: only a text that asks for an entry is in doubt.
        if (showsPrompt && text.Length > 0 && PromptWords.Ask(text))
        {
            Note(OddityKind.UnknownPrompt, text);
        }
    }

    /// <summary>Reads the content of the current element and tells the text of it.</summary>
    private string ContentText()
    {
        var (paragraph, start) = (at.Paragraph, at.Paragraph?.Pieces.Count ?? 0);
        Content();
        return paragraph is null ? "" : string.Concat(paragraph.Pieces.Skip(start).Select(p => p.Text));
    }

    /// <summary>Figures with signs between them are set in another order from right to left; figures alone are not.</summary>
    private static bool IsTurned(string said) => said.Any(char.IsDigit) && said.Any(c => !char.IsDigit(c) && !char.IsWhiteSpace(c));
}
