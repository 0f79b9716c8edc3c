using CqpKits.Documents.Blocks;
using CqpKits.Docx.Fields;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Forms.Kinds;
using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// Writes placed fields as a bookmark around a run-level content control. Text, notes and marks are rich-text controls, because under form protection
/// LibreOffice does not allow typing into one with <c>w:text</c>.
/// </summary>
internal static class FieldWriter
{
    public static IEnumerable<OpenXmlElement> Write(WritingJob job, PlacedField placed, RunLook look)
    {
        // A signature is written by hand: its cell stays empty.
        if (!placed.Field.Kind.CarriesValue)
        {
            return [];
        }

        if (placed.Box is not null)
        {
            return BoxWriter.Write(job, placed);
        }

        if (placed.ForPrint)
        {
            return Printed(placed, look);
        }

        var marks = job.Anchors.Give(placed.SpotId);
        var id = Measure.Text(marks.BookmarkId);
        return
        [
            new W.BookmarkStart { Id = id, Name = marks.Bookmark },
            Control(placed, marks, look, job.Placeholders),
            new W.BookmarkEnd { Id = id },
        ];
    }

    /// <summary>
    /// The text of a field in a document that is only printed: its value, or what guides the pen for a mark or a date. There is no control and no bookmark, so that it cannot be read back as an answer.
    /// </summary>
    private static IEnumerable<OpenXmlElement> Printed(PlacedField placed, RunLook look) => string.IsNullOrEmpty(placed.Value)
        ? placed.Field.Kind is MarkKind or DateKind ? [Prompt(placed)] : []
        : [TextRuns.Of(placed.Field.Kind is DateKind ? new DateEntry(placed).Shown! : placed.Value, AnswerLook(placed, look))];

    private static W.SdtRun Control(PlacedField placed, FieldMarks marks, RunLook look, PlaceholderLibrary placeholders)
    {
        var empty = string.IsNullOrEmpty(placed.Value);
        var date = placed.Field.Kind is DateKind ? new DateEntry(placed) : null;
        var properties = new W.SdtProperties(
            AnswerLook(placed, look),
            new W.SdtAlias { Val = FieldTitle.Of(placed.Field) },
            new W.Tag { Val = XmlText.Clean(marks.Tag) },
            new W.SdtId { Val = marks.ControlId },
            new W.Lock { Val = W.LockingValues.SdtLocked },
            new W.SdtPlaceholder(new W.DocPartReference { Val = placeholders.NameOf(placed.Field, PlaceholderStyle(placed.Field.Kind)) }));
        if (empty)
        {
            properties.Append(new W.ShowingPlaceholder());
        }

        if (date is not null)
        {
            properties.Append(date.Properties());
        }

        return new W.SdtRun(properties, new W.SdtContentRun(empty
            ? Prompt(placed)
            : TextRuns.Of(date?.Shown ?? placed.Value!, AnswerLook(placed, look))));
    }

    private static W.Run Prompt(PlacedField placed) => TextRuns.Of(placed.Field.Placeholder, new W.RunProperties(new W.RunStyle { Val = PlaceholderStyle(placed.Field.Kind) }));

    /// <summary>The look of an answer; a mark has its own size, which always fits its column.</summary>
    private static W.RunProperties AnswerLook(PlacedField placed, RunLook look) =>
        placed.Field.Kind is MarkKind ? new(new W.RunStyle { Val = StyleIds.MarkAnswer }) : look.AnswerProperties(StyleIds.Answer);

    private static string PlaceholderStyle(FieldKind kind) => kind is MarkKind ? StyleIds.MarkPlaceholder : StyleIds.Placeholder;
}
