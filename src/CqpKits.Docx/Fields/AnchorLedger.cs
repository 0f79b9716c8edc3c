using CqpKits.Docx.Runs;
using CqpKits.Docx.Stamping;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Fields;

/// <summary>Gives the anchors of the fields of one document, each once. Those that name the copy are stamped.</summary>
internal sealed class AnchorLedger(HoleList holes, BookmarkIds ids)
{
    private const string AnyName = "c_x";

    private readonly List<string> spots = [];
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The <see cref="FieldSpot.Id"/> of the fields and boxes written, in order.</summary>
    public IReadOnlyList<string> Spots => spots;

    /// <summary>The anchors of a field, or of a box of a choice.</summary>
    /// <param name="spot">Its <see cref="FieldSpot.Id"/>.</param>
    /// <exception cref="InvalidOperationException">The document has no issue, or the field is placed twice, so that two fields would have one bookmark.</exception>
    public FieldMarks Give(string spot)
    {
        if (!holes.HasIssue)
        {
            throw new InvalidOperationException($"Field « {spot} » is placed in a document without an issue: nothing would tell whose it is.");
        }

        if (!given.Add(spot))
        {
            throw new InvalidOperationException($"Field « {spot} » is placed twice: both would have the same bookmark.");
        }

        spots.Add(spot);
        return new FieldMarks(FieldAnchors.Tag(spot), spots.Count - 1, ids.Next());
    }

    /// <summary>What is written of a field between the two ends of its bookmark.</summary>
    public IEnumerable<OpenXmlElement> Within(FieldMarks marks, IEnumerable<OpenXmlElement> written)
    {
        var id = Measure.Text(marks.BookmarkId);
        return [.. holes.Element(new W.BookmarkStart { Id = id, Name = AnyName }, AnyName, copy => copy.Bookmark(marks.Spot)), .. written, new W.BookmarkEnd { Id = id }];
    }

    /// <summary>The id of the control of a field.</summary>
    public IEnumerable<OpenXmlElement> ControlId(FieldMarks marks) =>
        holes.Element(new W.SdtId { Val = int.MaxValue }, Measure.Text(int.MaxValue), copy => Measure.Text(copy.ControlId(marks.Spot)));
}
