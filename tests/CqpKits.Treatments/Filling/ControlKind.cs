namespace CqpKits.Treatments;

/// <summary>What a content control lets a person enter.</summary>
public enum ControlKind
{
    /// <summary>Text of any form; also any control of a kind not named here.</summary>
    RichText,

    /// <summary>Text without formatting (<c>w:text</c>).</summary>
    PlainText,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A box to tick.</summary>
    Checkbox,

    /// <summary>One of a list.</summary>
    Choice,
}
