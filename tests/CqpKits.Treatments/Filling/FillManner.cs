namespace CqpKits.Treatments;

/// <summary>How a program records that a person typed into a control.</summary>
public enum FillManner
{
    /// <summary>As Word does: the placeholder's look and flag go when text comes.</summary>
    AsWord,

    /// <summary>As LibreOffice does: the text is new, the flag and the placeholder's look stay.</summary>
    LeavesPlaceholderFlag,
}
