namespace CqpKits.Testing.Pdf;

/// <summary>A field at one place of a page, in raw syntax.</summary>
/// <param name="Name">Its name, <c>/T</c>.</param>
internal sealed record SampleField(string Name)
{
    public bool IsBox { get; init; }

    /// <summary>What its value says; null for none. Of a box, « Oui » for ticked.</summary>
    public string? Value { get; init; }

    /// <summary>How its value stands in the file; null: as Unicode.</summary>
    public string? ValueSyntax { get; init; }

    /// <summary>What its appearance shows; null: its value, or its prompt.</summary>
    public string? Shown { get; init; }

    public string Prompt { get; init; } = "";

    /// <summary>Operators before the text of its appearance.</summary>
    public string Look { get; init; } = "0 g";

    /// <summary>More keys of the resources of its appearance.</summary>
    public string Resources { get; init; } = "";

    /// <summary>More keys of its dictionary.</summary>
    public string Keys { get; init; } = "";

    public bool HasAppearance { get; init; } = true;

    /// <summary>State of the box on the page; null: its value.</summary>
    public string? State { get; init; }

    /// <summary>What a box that is ticked shows.</summary>
    public string OnLook { get; init; } = "0 0 m 10 10 l S";

    /// <summary>Left, bottom, width, height.</summary>
    public (int Left, int Bottom, int Width, int Height)? Place { get; init; }

    /// <summary>Whether the place is an object of its own, without a name, under the field.</summary>
    public bool IsParted { get; init; }

    /// <summary>Whether the parted place has lost the way to its field.</summary>
    public bool IsOrphan { get; init; }

    /// <summary>Whether the page shows it.</summary>
    public bool IsOnPage { get; init; } = true;

    /// <summary>Whether the tree of fields knows it.</summary>
    public bool IsInTree { get; init; } = true;

    /// <summary>How the appearance is encoded: a composite font with its map, or a simple one.</summary>
    public bool IsComposite { get; init; }
}
