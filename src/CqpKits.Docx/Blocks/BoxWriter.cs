using CqpKits.Documents.Blocks;
using CqpKits.Docx.Fields;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// Writes a box of a choice as a checkbox control ([MS-DOCX] 2.6.1.9, <c>w14:checkbox</c>) with its own tag and bookmark. The control has only its sign: with an
/// empty run beside it, Word on the web cannot toggle it.
/// </summary>
internal static class BoxWriter
{
    private const string Ticked = "☒";
    private const string Blank = "☐";

    /// <summary>A font of Windows with both signs; other systems replace it by their own.</summary>
    private const string Font = "MS Gothic";

    public static IEnumerable<OpenXmlElement> Write(WritingJob job, PlacedField placed)
    {
        if (placed.ForPrint)
        {
            return [Sign(placed)];
        }

        var marks = job.Anchors.Give(placed.SpotId);
        return job.Anchors.Within(marks, [new W.SdtRun(Properties(job, placed, marks), new W.SdtContentRun(Sign(placed)))]);
    }

    private static W.SdtProperties Properties(WritingJob job, PlacedField placed, FieldMarks marks) => new(
    [
        Look(),
        new W.SdtAlias { Val = FieldTitle.Of($"{placed.Box!.Label} – {placed.Field.Label}") },
        new W.Tag { Val = XmlText.Clean(marks.Tag) },
        .. job.Anchors.ControlId(marks),
        new W.Lock { Val = W.LockingValues.SdtLocked },
        new W14.SdtContentCheckBox(
            new W14.Checked { Val = IsTicked(placed) ? W14.OnOffValues.One : W14.OnOffValues.Zero },
            new W14.CheckedState { Val = Number(Ticked), Font = Font },
            new W14.UncheckedState { Val = Number(Blank), Font = Font }),
    ]);

    private static W.Run Sign(PlacedField placed) => TextRuns.Of(IsTicked(placed) ? Ticked : Blank, Look());

    private static W.RunProperties Look() => new(
        new W.RunStyle { Val = StyleIds.Box },
        new W.RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, Hint = W.FontTypeHintValues.EastAsia });

    private static bool IsTicked(PlacedField placed) => placed.Value == placed.Box!.Code;

    private static HexBinaryValue Number(string sign) => ((int)sign[0]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
