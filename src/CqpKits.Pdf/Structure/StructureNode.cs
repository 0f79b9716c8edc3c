namespace CqpKits.Pdf.Structure;

/// <summary>
/// An element of the structure of a document (ISO 32000-1, 14.7), in reading order. Its children are other elements, and what was drawn while a canvas was marked with it: the
/// canvas adds that.
/// </summary>
/// <param name="tag">Standard structure type: <c>Document</c>, <c>H1</c>, <c>P</c>, <c>Table</c>, <c>TH</c>…</param>
internal sealed class StructureNode(string tag)
{
    public string Tag => tag;

    /// <summary>Alternative text (<c>Figure</c>, <c>Link</c>, <c>Form</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Of a <c>TH</c>: <c>Column</c> or <c>Row</c>.</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Of an <c>L</c>: how its items are numbered (<c>Decimal</c>, <c>LowerAlpha</c>, <c>Disc</c>, <c>None</c>); null elsewhere.</summary>
    public string? Numbering { get; init; }

    /// <summary>Adds an element at the end.</summary>
    public StructureNode Add(StructureNode child) => throw new NotImplementedException();
}
