namespace CqpKits.Forms.Answers;

/// <summary>Something about a container that its text alone does not tell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text concerned; empty when it has none.</param>
public sealed record RawOddity(OddityKind Kind, string Text);

/// <summary>Kinds of oddity.</summary>
public enum OddityKind
{
    /// <summary>Text that is in the file and not on the page: left out of the texts.</summary>
    Hidden,

    /// <summary>Text struck through: part of the texts, though its writer took it back.</summary>
    Struck,

    /// <summary>Text raised or lowered, as a reference to a note: part of the texts.</summary>
    Raised,

    /// <summary>A text box anchored here; it may show elsewhere on the page. Left out of the texts.</summary>
    TextBox,

    /// <summary>A picture, a drawing or ink.</summary>
    Picture,

    /// <summary>A note at the foot of the page or at the end is called from here; what it says is left out of the texts.</summary>
    Note,

    /// <summary>A form field of an older kind, a box or a list: what it shows is not in the texts.</summary>
    OldField,

    /// <summary>The day that the calendar of a date control holds, <c>yyyy-MM-dd</c>: left out of the texts.</summary>
    PickedDay,
}
