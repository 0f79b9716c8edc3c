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

    /// <summary>Text in the colour of its ground, or so small that nobody sees it: part of the texts.</summary>
    Unseen,

    /// <summary>An equation: the page sets its parts above, under or before one another. Its characters are part of the texts.</summary>
    Equation,

    /// <summary>A text that changes by itself when the document is opened or printed: a date, a page number, a computed sign. Its last result is part of the texts.</summary>
    ChangingText,

    /// <summary>A number or sign that an automatic list sets before the text: as shown where that is known. Left out of the texts.</summary>
    Numbering,

    /// <summary>Text whose direction is turned round: the page shows its characters in another order. Part of the texts.</summary>
    Turned,

    /// <summary>What the data that a control is bound to say, where it differs from the control's text: the page shows this. Left out of the texts.</summary>
    BoundData,

    /// <summary>A control says that it shows its prompt, and its text is no prompt that is known. Part of the texts.</summary>
    UnknownPrompt,

    /// <summary>A drawing, line, picture or ink that hangs elsewhere and may lie over the place.</summary>
    Overlay,

    /// <summary>A file within the file is shown here, an Excel range for example: it stays closed.</summary>
    Embedded,

    /// <summary>A number that its cell shows otherwise: the text is what the cell shows, empty when it shows nothing; the entry's text is what is stored.</summary>
    ShownOtherwise,

    /// <summary>A formula, as typed: the entry's text is its last result.</summary>
    Formula,

    /// <summary>An error value of a spreadsheet, <c>#N/A</c> for example.</summary>
    ErrorValue,

    /// <summary>The place is written twice in the file, and only one of the two shows.</summary>
    WrittenTwice,

    /// <summary>The row is hidden, filtered out or collapsed.</summary>
    HiddenRow,

    /// <summary>The key of a row and what a person reads in it name two different rows: the text is what a person reads.</summary>
    OtherRow,

    /// <summary>What heads the column is not what the form was issued with: repeated, retyped, another unit. The text says what was found.</summary>
    ColumnHeading,

    /// <summary>The page shows another text than the file holds: the text is what it shows, empty when nothing; the entry's text is what the file holds.</summary>
    OtherAppearance,

    /// <summary>What the page shows cannot be told: the entry's text is what the file holds.</summary>
    UnknownAppearance,

    /// <summary>The text is longer than its place, and the page shows a part of it: the text is what is known of that part.</summary>
    Clipped,

    /// <summary>The page no longer bears what the form was issued with: the text is one of the labels that are gone.</summary>
    LostLabels,

    /// <summary>The place is empty, and a field whose name the form does not know holds an entry, elsewhere in the file: the text is that entry.</summary>
    Unclaimed,
}
