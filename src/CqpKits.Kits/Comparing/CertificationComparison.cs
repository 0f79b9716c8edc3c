namespace CqpKits.Kits.Comparing;

/// <summary>The differences between two versions of a certification.</summary>
/// <param name="Changes">The changes of items, then of rules: removed items first, then the order of the new version.</param>
/// <param name="Forms">The forms already issued that the changes affect.</param>
public sealed record CertificationComparison(IReadOnlyList<CertificationChange> Changes, IReadOnlyList<TouchedForm> Forms);

/// <summary>A change.</summary>
/// <param name="Kind">Kind of the change.</param>
/// <param name="What">The item in French, with article: « le critère C1.2.3 »; without its code when the code has changed.</param>
/// <param name="Before">Its former text, code or owner; empty for an added item, and for a change of order.</param>
/// <param name="After">Its new text, code, owner (« C5.2 ») or place in the order (« après « C1.2.1 » »); empty for a removed item.</param>
public sealed record CertificationChange(ChangeKind Kind, string What, string Before, string After);

/// <summary>The kinds of changes.</summary>
public enum ChangeKind
{
    /// <summary>The item is new.</summary>
    Added,

    /// <summary>The item no longer exists.</summary>
    Removed,

    /// <summary>The item has another code and the same text.</summary>
    Renamed,

    /// <summary>The item has another text.</summary>
    Reworded,

    /// <summary>The item has another owner or another place in the order.</summary>
    Moved,

    /// <summary>A statement of a rule set has changed.</summary>
    Rule,
}

/// <summary>A form that was issued and would now have another definition. The issued copies can still be read, because their definitions are frozen.</summary>
/// <param name="Form">Code of the form.</param>
/// <param name="FormIds">Ids of the issued definitions.</param>
/// <param name="Added">Ids of fields that the issued definitions do not have.</param>
/// <param name="Removed">Ids of fields that only the issued definitions have.</param>
/// <param name="Changed">Ids of fields that now ask for something else.</param>
/// <param name="RulesChanged">True when the rule sets are no longer those at the time of issue.</param>
public sealed record TouchedForm(
    string Form, IReadOnlyList<string> FormIds, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed, bool RulesChanged);
