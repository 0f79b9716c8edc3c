using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What a style says of a text's look, as far as it decides what a person sees; null where it is silent.</summary>
internal sealed record OdtTextLook
{
    /// <summary>Twentieths of a point at which text is a line of dust: three points.</summary>
    private const int Dust = 60;

    private const int OrdinarySize = 200;
    private const int LeastScale = 20;
    private const int LeastOpacity = 20;

    /// <summary>Nothing is said.</summary>
    public static OdtTextLook Silent { get; } = new();

    public bool? Hidden { get; init; }

    public bool? Struck { get; init; }

    /// <summary>Above or below its line.</summary>
    public bool? Raised { get; init; }

    /// <summary>Two lines in one, as East Asian layouts do.</summary>
    public bool? Stacked { get; init; }

    /// <summary>Size of raised text, percent of the size.</summary>
    public int? RaisedShare { get; init; }

    /// <summary><see cref="Paint.Automatic"/> where the program chooses it, so that it shows.</summary>
    public Paint? Colour { get; init; }

    /// <summary>How much of the colour covers its ground, percent.</summary>
    public int? Opacity { get; init; }

    /// <summary>Ground of the letters; <see cref="Paint.Automatic"/> for none.</summary>
    public Paint? Shade { get; init; }

    /// <summary>Twentieths of a point.</summary>
    public int? Size { get; init; }

    /// <summary>Percent of the size around.</summary>
    public int? SizeShare { get; init; }

    /// <summary>Width of the letters, percent.</summary>
    public int? Scale { get; init; }

    /// <summary>Added to the width of each letter, twentieths of a point.</summary>
    public int? Spacing { get; init; }

    /// <summary>Name of the font.</summary>
    public string? Font { get; init; }

    /// <summary>These properties where they say something, else those around them.</summary>
    public OdtTextLook Over(OdtTextLook around) => ReferenceEquals(around, Silent) ? this : ReferenceEquals(this, Silent) ? around : new()
    {
        Hidden = Hidden ?? around.Hidden,
        Struck = Struck ?? around.Struck,
        Raised = Raised ?? around.Raised,
        Stacked = Stacked ?? around.Stacked,
        RaisedShare = RaisedShare ?? around.RaisedShare,
        Colour = Colour ?? around.Colour,
        Opacity = Colour is null ? Opacity ?? around.Opacity : Opacity,
        Shade = Shade ?? around.Shade,
        Size = Size ?? (SizeShare is { } share && around.Size is { } size ? size * share / 100 : around.Size),
        SizeShare = Size is null && around.Size is null ? SizeShare ?? around.SizeShare : null,
        Scale = Scale ?? around.Scale,
        Spacing = Spacing ?? around.Spacing,
        Font = Font ?? around.Font,
    };

    /// <summary>The marks of a text that looks so.</summary>
    /// <param name="ground">The ground of its paragraph, cell or page.</param>
    /// <param name="room">Height of its line where that is fixed, twentieths of a point.</param>
    public TextMarks Marks(Paint ground, int? room) =>
        (Hidden == true ? TextMarks.Hidden : TextMarks.None)
        | (Struck == true ? TextMarks.Struck : TextMarks.None)
        | (Raised == true || Stacked == true ? TextMarks.Raised : TextMarks.None)
        | (IsDust(room) || IsLost(ground) ? TextMarks.Unseen : TextMarks.None);

    private bool IsDust(int? room)
    {
        var size = (Size ?? OrdinarySize) * (SizeShare ?? 100) / 100;
        return size <= Dust || size * (RaisedShare ?? 100) / 100 <= Dust || Scale < LeastScale || Spacing * 5 < -2 * size || room * 2 < size;
    }

    private bool IsLost(Paint ground) => Colour is { } colour && colour != Paint.Automatic
        && (Opacity < LeastOpacity || colour.IsLostOn(Shade is { } shade && shade != Paint.Automatic ? shade : ground));
}
