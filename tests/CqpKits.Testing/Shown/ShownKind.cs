namespace CqpKits.Testing.Shown;

/// <summary>The kinds in which what a page shows is not what its file says.</summary>
internal enum ShownKind
{
    /// <summary>Raised, small, in the colour of its ground, hidden.</summary>
    Unseen,

    /// <summary>Crossed out, by the text's look, a character or a drawing.</summary>
    Crossed,

    /// <summary>Computed by the page: an equation, a field, a date that changes by itself, an automatic number.</summary>
    Computed,

    /// <summary>Chosen by the page among several contents: an alternative, the data that a control is bound to.</summary>
    Chosen,

    /// <summary>Turned round by marks of direction.</summary>
    Turned,

    /// <summary>A cell that shows its value otherwise: number formats, errors, formulas, escapes.</summary>
    Formatted,

    /// <summary>A prompt that is no value, or is no prompt.</summary>
    Prompt,

    /// <summary>A sign in a font of signs.</summary>
    Sign,

    /// <summary>A form field of the old kind, or a control of a drawing.</summary>
    OldField,

    /// <summary>A row of a sheet that moved apart from its hidden key.</summary>
    MovedRow,

    /// <summary>Two columns of one heading, a heading retyped, another unit.</summary>
    Heading,

    /// <summary>Text that belongs to no field.</summary>
    Stray,

    /// <summary>A part left closed that a field shows.</summary>
    Embedded,

    /// <summary>All that would tell is gone.</summary>
    Gone,

    /// <summary>A field that holds something else than it shows.</summary>
    Differing,

    /// <summary>A text longer than its place.</summary>
    TooLong,

    /// <summary>A note, a text, a stamp or another field laid on the place.</summary>
    Covered,

    /// <summary>A field that lost its name, or that the form does not know.</summary>
    Renamed,

    /// <summary>No field is left.</summary>
    Flattened,
}

/// <summary>What comes back.</summary>
internal enum ShownIn
{
    Word,
    OpenDocument,
    EntrySheet,
    DecisionBook,
    Pdf,
}
