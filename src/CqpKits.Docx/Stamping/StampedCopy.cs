using CqpKits.Documents;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Identity;

namespace CqpKits.Docx.Stamping;

/// <summary>What is stamped: the values and the identity of one copy.</summary>
internal sealed class StampedCopy
{
    private readonly string[] bookmarks;
    private readonly int[] controls;
    private readonly FormIssue? issue;
    private IReadOnlyList<KeyValuePair<string, string>>? properties;

    /// <param name="copy">The copy.</param>
    /// <param name="spots">Ids of its fields and boxes, in the order in which they are written.</param>
    public StampedCopy(DocumentCopy copy, IReadOnlyList<string> spots)
    {
        Values = copy.Values;
        issue = copy.Issue;
        bookmarks = new string[spots.Count];
        controls = new int[spots.Count];
        var taken = new HashSet<int>(spots.Count);
        for (var i = 0; i < controls.Length; i++)
        {
            (bookmarks[i], controls[i]) = FieldAnchors.OfCopy(Issue.IssueId, spots[i]);
            controls[i] = FreeId(taken, controls[i]);
        }
    }

    public IReadOnlyList<string> Values { get; }

    /// <exception cref="InvalidOperationException">The document has fields, or prints its code, and this copy has no identity.</exception>
    public FormIssue Issue => issue ?? throw new InvalidOperationException("A copy without an issue is stamped: nothing would tell whose its fields are.");

    /// <summary>The properties of the file that carry its identity.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties => properties ??= IdentityProperties.Of(Issue);

    /// <summary>Name of the bookmark of a field or box.</summary>
    public string Bookmark(int spot) => bookmarks[spot];

    /// <summary>Id of its control.</summary>
    public int ControlId(int spot) => controls[spot];

    /// <summary>The next free id. Ids of controls are never read, so one that is already used may be replaced.</summary>
    private static int FreeId(HashSet<int> taken, int wanted)
    {
        while (!taken.Add(wanted)) { wanted++; }
        return wanted;
    }
}
