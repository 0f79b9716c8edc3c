using System.Text.Json.Serialization;

namespace CqpKits.Forms.Kinds;

/// <summary>What may be entered into a field: a closed family.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "nature")]
[JsonDerivedType(typeof(TextKind), "texte")]
[JsonDerivedType(typeof(NotesKind), "notes")]
[JsonDerivedType(typeof(MarkKind), "note_chiffree")]
[JsonDerivedType(typeof(DateKind), "date")]
[JsonDerivedType(typeof(SignatureKind), "signature")]
[JsonDerivedType(typeof(ChoiceKind), "choix")]
[JsonDerivedType(typeof(NotApplicableKind), "sans_objet")]
public abstract record FieldKind
{
    private protected FieldKind()
    {
    }

    /// <summary>Whether a value can be read back from it. A signature box is for a pen: no control, no anchor, no value.</summary>
    [JsonIgnore]
    public virtual bool CarriesValue => true;

    /// <summary>
    /// Placeholder where the declaration gives none. It is printed too, and stands where the pen writes: a line to write on rather than an instruction for the
    /// screen, which the title of the control gives.
    /// </summary>
    [JsonIgnore]
    public abstract string DefaultPlaceholder { get; }

    /// <summary>Least room for a pen, in millimetres, of the cell that holds it.</summary>
    [JsonIgnore]
    public abstract PenRoom Room { get; }

    /// <summary>What a typed text means for this kind; the text is not empty and no placeholder. A new kind must say it to compile.</summary>
    internal abstract FieldMeaning Interpret(string typed);
}

/// <summary>Least room for a pen.</summary>
/// <param name="Width">Millimetres.</param>
/// <param name="Height">Millimetres.</param>
public readonly record struct PenRoom(decimal Width, decimal Height);

/// <summary>A short text, one line.</summary>
public sealed record TextKind : FieldKind
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "……………";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(25, 10);

    internal override FieldMeaning Interpret(string typed) => TextMeaning.Read(typed);
}

/// <summary>Free text of several lines: room for three handwritten ones.</summary>
public sealed record NotesKind : FieldKind
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "………";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(40, 26);

    internal override FieldMeaning Interpret(string typed) => TextMeaning.Read(typed);
}

/// <summary>A mark on a scale.</summary>
/// <param name="Minimum">Least mark, inclusive.</param>
/// <param name="Maximum">Greatest mark, inclusive.</param>
/// <param name="Unit">Printed after the mark, outside the control: <c>%</c>; empty for none.</param>
public sealed record MarkKind(
    [property: JsonPropertyName("minimum")] decimal Minimum,
    [property: JsonPropertyName("maximum")] decimal Maximum,
    [property: JsonPropertyName("unite")] string Unit) : FieldKind
{
    /// <summary>Only whole numbers, as for a count.</summary>
    [JsonPropertyName("entier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WholeNumbers { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "____";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(15, 8);

    internal override FieldMeaning Interpret(string typed) => MarkMeaning.Read(this, typed);
}

/// <summary>A date.</summary>
public sealed record DateKind : FieldKind
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "JJ / MM / AAAA";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(25, 10);

    internal override FieldMeaning Interpret(string typed) => DateMeaning.Read(typed);
}

/// <summary>A box for a signature.</summary>
public sealed record SignatureKind : FieldKind
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override bool CarriesValue => false;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(60, 30);

    internal override FieldMeaning Interpret(string typed) => FieldMeaning.Doubt(InterpretationMessages.SignatureHasNoValue);
}
