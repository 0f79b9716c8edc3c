namespace CqpKits.Returns.Word;

/// <summary>What the text of a Word document is shown by.</summary>
internal sealed record WordContext
{
    /// <summary>Its colours.</summary>
    public required Palette Palette { get; init; }

    /// <summary>How properties of runs are read.</summary>
    public required LookReader Looks { get; init; }

    /// <summary>Its styles.</summary>
    public required WordStyles Styles { get; init; }

    /// <summary>Its lists.</summary>
    public required Numbering Numbering { get; init; }

    /// <summary>The data that its controls may be bound to.</summary>
    public required BoundStores Data { get; init; }

    /// <summary>Whether fields are computed anew when it is opened.</summary>
    public bool UpdatesFields { get; init; }

    /// <summary>Whether the program that saved it last takes the flag of a prompt away from a control that somebody fills, as Word does and LibreOffice does not.</summary>
    public bool KeepsPromptFlags { get; init; }
}
