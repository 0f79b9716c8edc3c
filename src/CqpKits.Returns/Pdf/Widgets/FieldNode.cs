using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>A field, or a place of one, within those above it (ISO 32000-1, 12.7.3).</summary>
/// <param name="Dictionary">Itself.</param>
/// <param name="Parent">What it stands in; null at the root.</param>
internal sealed record FieldNode(PdfDictionary Dictionary, FieldNode? Parent)
{
    private IEnumerable<FieldNode> Upwards
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                yield return node;
            }
        }
    }

    /// <summary>Its partial names, the nearest first.</summary>
    public IReadOnlyList<string> Names(PdfFile file) => [.. Upwards.Select(n => file.Of(n.Dictionary, "T")).OfType<PdfString>().Select(t => TextStrings.Of(t.Bytes))];

    /// <summary>The value of a key that fields take over from those above them.</summary>
    public PdfValue Inherited(PdfFile file, string key) => file.Resolve(Upwards.Select(n => n.Dictionary[key]).FirstOrDefault(v => v is not null));
}

/// <summary>A place where a field shows.</summary>
/// <param name="Node">The place.</param>
/// <param name="Page">Its page; null where it is on none.</param>
internal sealed record FoundWidget(FieldNode Node, Pages.PdfPage? Page);
