namespace CqpKits.Treatments;

/// <summary>Where a person in LibreOffice puts the cursor before typing.</summary>
public enum TypingManner
{
    /// <summary>Clicks into the control, which selects its text, and types.</summary>
    Inside,

    /// <summary>Selects the control as a whole and types over it: the control is lost, the bookmark stays.</summary>
    Over,
}
