namespace CqpKits.Authoring.Composition;

/// <summary>Somewhere blocks stand.</summary>
/// <param name="Name">In French, after « dans ».</param>
/// <param name="Admitted">What may stand there.</param>
internal sealed record BlockPlace(string Name, BlockKinds Admitted)
{
    public static BlockPlace Document { get; } = new("le document", (BlockKinds)511);

    public static BlockPlace Group { get; } = new(
        "un bloc « ensemble »", BlockKinds.Paragraph | BlockKinds.List | BlockKinds.Heading | BlockKinds.Styled | BlockKinds.Table);

    public static BlockPlace Cell { get; } = new("une cellule", BlockKinds.Paragraph | BlockKinds.List | BlockKinds.Styled);

    public static BlockPlace ListItem { get; } = new("une liste", BlockKinds.Paragraph | BlockKinds.List);

    public static BlockPlace StyledParagraph { get; } = new("un bloc « paragraphe »", BlockKinds.Paragraph);
}
