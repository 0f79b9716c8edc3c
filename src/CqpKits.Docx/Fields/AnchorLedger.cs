using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;

namespace CqpKits.Docx.Fields;

/// <summary>Gives the anchors of the fields of one document, each once.</summary>
internal sealed class AnchorLedger(FormIssue? issue, BookmarkIds ids)
{
    private readonly Dictionary<string, string> fieldsByBookmark = [];
    private readonly HashSet<int> controlIds = [];

    /// <summary>The anchors of a field, or of a box of a choice.</summary>
    /// <param name="spot">Its <see cref="FieldSpot.Id"/>.</param>
    /// <exception cref="InvalidOperationException">The document has no issue, or the bookmark is already used, because the field is placed twice or two hashes are equal.</exception>
    public FieldMarks Give(string spot)
    {
        if (issue is null)
        {
            throw new InvalidOperationException($"Field « {spot} » is placed in a document without an issue: nothing would tell whose it is.");
        }

        var bookmark = FieldAnchors.Bookmark(issue.IssueId, spot);
        if (!fieldsByBookmark.TryAdd(bookmark, spot))
        {
            throw new InvalidOperationException($"Fields « {fieldsByBookmark[bookmark]} » and « {spot} » would have the same bookmark {bookmark}.");
        }

        return new FieldMarks(FieldAnchors.Tag(spot), bookmark, ids.Next(), FreeControlId(FieldAnchors.ControlId(issue.IssueId, spot)));
    }

    /// <summary>The next free id from <paramref name="wanted"/> on. Ids of controls are never read, so an id that is already used may be replaced.</summary>
    private int FreeControlId(int wanted)
    {
        while (!controlIds.Add(wanted)) { wanted++; }
        return wanted;
    }
}
