namespace CqpKits.Kits.Comparing;

/// <summary>How two versions of a certification differ.</summary>
/// <param name="Changes">What changed, in the order of the new version; what is gone comes where it stood.</param>
/// <param name="Forms">The forms that were issued before and that the changes touch.</param>
public sealed record CertificationComparison(IReadOnlyList<CertificationChange> Changes, IReadOnlyList<TouchedForm> Forms);

/// <summary>A change.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="What">To what, French: « le critère C1.2.3 »; without its code where that is what changed.</param>
/// <param name="Before">What it said, its former code or where it stood; empty for something new, and for a place among its own.</param>
/// <param name="After">What it says, its code or where it stands (« C5.2 », « après « C1.2.1 » »); empty for something gone.</param>
public sealed record CertificationChange(ChangeKind Kind, string What, string Before, string After);

/// <summary>What happened.</summary>
public enum ChangeKind
{
    /// <summary>New.</summary>
    Added,

    /// <summary>Gone.</summary>
    Removed,

    /// <summary>Has another code and the same words.</summary>
    Renamed,

    /// <summary>Says something else.</summary>
    Reworded,

    /// <summary>Stands elsewhere.</summary>
    Moved,

    /// <summary>A rule counts otherwise.</summary>
    Rule,
}

/// <summary>A form that was issued and would be issued otherwise now. What was issued stays readable: its definition is frozen.</summary>
/// <param name="Form">Code of the form.</param>
/// <param name="FormIds">Ids of the definitions that were issued.</param>
/// <param name="Added">Fields that those do not have.</param>
/// <param name="Removed">Fields that only those have.</param>
/// <param name="Changed">Fields that ask for something else now.</param>
/// <param name="RulesChanged">Whether the rules are no longer those of its day.</param>
public sealed record TouchedForm(
    string Form, IReadOnlyList<string> FormIds, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed, bool RulesChanged);
