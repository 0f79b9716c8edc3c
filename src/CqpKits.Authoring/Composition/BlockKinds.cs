namespace CqpKits.Authoring.Composition;

/// <summary>The kinds of blocks that templates can write.</summary>
[Flags]
internal enum BlockKinds
{
    /// <summary>A plain paragraph.</summary>
    Paragraph = 1,

    /// <summary>A list.</summary>
    List = 2,

    /// <summary>A heading.</summary>
    Heading = 4,

    /// <summary><c>:::paragraphe</c>.</summary>
    Styled = 8,

    /// <summary><c>:::tableau</c>.</summary>
    Table = 16,

    /// <summary><c>:::ensemble</c>.</summary>
    Group = 32,

    /// <summary><c>:::saut-de-page</c>.</summary>
    PageBreak = 64,

    /// <summary><c>:::page</c>.</summary>
    PageSetup = 128,

    /// <summary><c>:::sommaire</c>.</summary>
    Contents = 256,

    /// <summary><c>:::dessin</c>.</summary>
    Drawing = 512,
}
