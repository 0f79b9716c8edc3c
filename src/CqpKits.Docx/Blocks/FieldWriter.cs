using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Docx.Fields;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Stamping;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
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
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

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
            return Printed(job, placed, look);
        }

        var marks = job.Anchors.Give(placed.SpotId);
        return job.Anchors.Within(marks, ForValue(
            job,
            placed,
            () => [Control(job, placed, marks, look, [new W.ShowingPlaceholder(), .. DateProperties(job, placed, null)], [Prompt(placed)])],
            value => [Control(job, placed, marks, look, DateProperties(job, placed, value), Shown(job, placed, value, look))]));
    }

    /// <summary>
    /// The text of a field in a document that is only printed: its value, or what guides the pen for a mark or a date. There is no control and no bookmark, so that it cannot be read back as an answer.
    /// </summary>
    private static IEnumerable<OpenXmlElement> Printed(WritingJob job, PlacedField placed, RunLook look) => ForValue(
        job, placed, () => placed.Field.Kind is MarkKind or DateKind ? [Prompt(placed)] : [], value => Shown(job, placed, value, look));

    /// <summary>What is written for a field without value, or with one; where that depends on the copy, both.</summary>
    private static IEnumerable<OpenXmlElement> ForValue(
        WritingJob job, PlacedField placed, Func<IEnumerable<OpenXmlElement>> empty, Func<Func<StampedCopy, string>, IEnumerable<OpenXmlElement>> filled) =>
        job.Holes.IsOpen(placed.Value) ? job.Holes.Choice(placed.Value!, empty(), filled(copy => SetText.Typed(placed.Value, copy.Values)!))
        : string.IsNullOrEmpty(placed.Value) ? empty()
        : filled(_ => placed.Value);

    private static W.SdtRun Control(WritingJob job, PlacedField placed, FieldMarks marks, RunLook look, IEnumerable<OpenXmlElement> more, IEnumerable<OpenXmlElement> content)
    {
        var properties = new W.SdtProperties(
        [
            AnswerLook(placed, look),
            new W.SdtAlias { Val = FieldTitle.Of(placed.Field) },
            new W.Tag { Val = XmlText.Clean(marks.Tag) },
            .. job.Anchors.ControlId(marks),
            new W.Lock { Val = W.LockingValues.SdtLocked },
            new W.SdtPlaceholder(new W.DocPartReference { Val = job.Placeholders.NameOf(placed.Field, StyleIds.PromptOf(placed.Field.Kind)) }),
            .. more,
        ]);
        return new W.SdtRun(properties, new W.SdtContentRun(content));
    }

    private static IEnumerable<OpenXmlElement> DateProperties(WritingJob job, PlacedField placed, Func<StampedCopy, string>? value) => (placed.Field.Kind, value) switch
    {
        (not DateKind, _) => [],
        (_, null) => [DateEntry.Properties(null)],
        _ => job.Holes.Element(DateEntry.Properties(AnyDay), DateEntry.FullDate(AnyDay), copy => DateEntry.FullDate(placed.Field.Id, value(copy))),
    };

    private static IEnumerable<OpenXmlElement> Shown(WritingJob job, PlacedField placed, Func<StampedCopy, string> value, RunLook look) =>
        job.Holes.OfCopy(placed.Field.Kind is DateKind ? copy => DateEntry.Shown(placed.Field.Id, value(copy)) : value, AnswerLook(placed, look));

    private static W.Run Prompt(PlacedField placed) => TextRuns.Of(placed.Field.Placeholder, new W.RunProperties(new W.RunStyle { Val = StyleIds.PromptOf(placed.Field.Kind) }));

    /// <summary>The look of an answer; a mark has its own size, which always fits its column.</summary>
    private static W.RunProperties AnswerLook(PlacedField placed, RunLook look) =>
        (placed.Field.Kind is MarkKind ? look with { Size = null } : look).AnswerProperties(StyleIds.AnswerTo(placed.Field.Kind));
}
