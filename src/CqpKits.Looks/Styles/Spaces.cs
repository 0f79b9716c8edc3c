namespace CqpKits.Looks.Styles;

/// <summary>Vertical spaces that are no style's own, in units of <see cref="TypeScale.Space"/>.</summary>
public static class Spaces
{
    /// <summary>Above the title of a document that a booklet prints below another one, in place of that of its style.</summary>
    public const decimal AboveTitleApart = 7;

    /// <summary>
    /// Between a table and what follows it, in place of the space above of the style of that: a paragraph, a list or another table. A heading keeps its own, and at the
    /// end of a page or cell there is none.
    /// </summary>
    public const decimal BelowTable = 3;

    /// <summary>Below the last paragraph of a list, where it has the style of list items: that of a paragraph of text.</summary>
    public const decimal BelowList = 2;

    /// <summary>Below the last line of a table of contents.</summary>
    public const decimal BelowContents = 3;

    /// <summary>Between the logos of a head and its texts.</summary>
    public const decimal BelowLogos = 1;
}
