using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>
/// What properties say of a text's look, as far as it decides what a person sees; null where they are silent. The properties of a text come from several
/// levels: document defaults, table style, paragraph style, character style, the run itself.
/// </summary>
internal sealed record TextLook
{
    /// <summary>Half-points at which text is a line of dust: three points.</summary>
    private const int Dust = 6;

    private const int OrdinarySize = 20;
    private const int LeastScale = 20;

    /// <summary>Nothing is said.</summary>
    public static TextLook Silent { get; } = new();

    public bool? Hidden { get; init; }

    public bool? Struck { get; init; }

    public bool? StruckTwice { get; init; }

    /// <summary>Superscript or subscript.</summary>
    public bool? Raised { get; init; }

    /// <summary>Moved up or down by a distance.</summary>
    public bool? Moved { get; init; }

    /// <summary>Two lines in one, or turned in its line, as East Asian layouts do.</summary>
    public bool? Stacked { get; init; }

    public bool? RightToLeft { get; init; }

    /// <summary>Drawn without filling.</summary>
    public bool? Hollow { get; init; }

    public Paint? Colour { get; init; }

    /// <summary>Filling of the letters, which wins over their colour.</summary>
    public Paint? Filling { get; init; }

    public Paint? Shade { get; init; }

    public Paint? Highlight { get; init; }

    /// <summary>Half-points.</summary>
    public int? Size { get; init; }

    /// <summary>Width of the letters, percent.</summary>
    public int? Scale { get; init; }

    /// <summary>Added to the width of each letter, twentieths of a point.</summary>
    public int? Spacing { get; init; }

    /// <summary>Font of letters without accents.</summary>
    public string? Font { get; init; }

    /// <summary>Font of other letters.</summary>
    public string? OtherFont { get; init; }

    /// <summary>These properties where they say something, else those around them.</summary>
    public TextLook Over(TextLook around) => ReferenceEquals(around, Silent) ? this : ReferenceEquals(this, Silent) ? around : new()
    {
        Hidden = Hidden ?? around.Hidden,
        Struck = Struck ?? around.Struck,
        StruckTwice = StruckTwice ?? around.StruckTwice,
        Raised = Raised ?? around.Raised,
        Moved = Moved ?? around.Moved,
        Stacked = Stacked ?? around.Stacked,
        RightToLeft = RightToLeft ?? around.RightToLeft,
        Hollow = Hollow ?? around.Hollow,
        Colour = Colour ?? around.Colour,
        Filling = Filling ?? around.Filling,
        Shade = Shade ?? around.Shade,
        Highlight = Highlight ?? around.Highlight,
        Size = Size ?? around.Size,
        Scale = Scale ?? around.Scale,
        Spacing = Spacing ?? around.Spacing,
        Font = Font ?? around.Font,
        OtherFont = OtherFont ?? around.OtherFont,
    };

    /// <summary>
    /// The same for two levels of styles. Word toggles hiding and striking where several levels say it (17.7.3), other programs do not: such a text is
    /// marked, so that a person looks at it.
    /// </summary>
    public TextLook OverLevel(TextLook around) => Over(around) is var look && (around.Hidden == true || around.Struck == true)
        ? look with { Hidden = around.Hidden == true ? true : look.Hidden, Struck = around.Struck == true ? true : look.Struck }
        : look;

    /// <summary>The marks of a text that looks so.</summary>
    /// <param name="ground">The ground of its paragraph, cell or page.</param>
    /// <param name="room">Height of its line where that is fixed, twentieths of a point.</param>
    public TextMarks Marks(Paint ground, int? room) =>
        (Hidden == true ? TextMarks.Hidden : TextMarks.None)
        | (Struck == true || StruckTwice == true ? TextMarks.Struck : TextMarks.None)
        | (Raised == true || Moved == true || Stacked == true ? TextMarks.Raised : TextMarks.None)
        | (IsDust(room) || IsLost(ground) ? TextMarks.Unseen : TextMarks.None);

    private bool IsDust(int? room) =>
        Size <= Dust || Scale < LeastScale || Hollow == true
        || Spacing < -4 * (Size ?? OrdinarySize)
        || room < 5 * (Size ?? OrdinarySize);

    private bool IsLost(Paint ground)
    {
        var colour = Filling ?? Colour ?? Paint.Automatic;
        if (Highlight is { } pen && pen != Paint.Automatic)
        {
            return (colour == Paint.Automatic ? Paint.Black : colour).IsLostOn(pen);
        }

        return colour != Paint.Automatic && colour.IsLostOn(Shade is { } shade && shade != Paint.Automatic ? shade : ground);
    }
}
