namespace CqpKits.Authoring.Composition;

/// <summary>A place in a document, with the kinds of blocks allowed there.</summary>
/// <param name="Name">French name with article, put after « dans ».</param>
/// <param name="Admitted">The kinds of blocks allowed.</param>
internal sealed record BlockContext(string Name, BlockKinds Admitted)
{
    public static BlockContext Document { get; } = new("le document", (BlockKinds)1023);

    public static BlockContext Group { get; } = new(
        "un bloc « ensemble »", BlockKinds.Paragraph | BlockKinds.List | BlockKinds.Heading | BlockKinds.Styled | BlockKinds.Table | BlockKinds.Drawing);

    public static BlockContext Cell { get; } = new("une cellule", BlockKinds.Paragraph | BlockKinds.List | BlockKinds.Styled | BlockKinds.Drawing);

    public static BlockContext ListItem { get; } = new("une liste", BlockKinds.Paragraph | BlockKinds.List);

    public static BlockContext StyledParagraph { get; } = new("un bloc « paragraphe »", BlockKinds.Paragraph);
}
