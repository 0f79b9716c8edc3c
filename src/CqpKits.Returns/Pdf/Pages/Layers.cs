using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Pages;

/// <summary>What the layers of a file hide as it opens (ISO 32000-1, 8.11).</summary>
internal sealed class Layers
{
    private readonly PdfFile file;
    private readonly HashSet<PdfDictionary> off;

    /// <summary>Reads them.</summary>
    public Layers(PdfFile file)
    {
        this.file = file;
        var properties = file.Of(file.Catalogue, "OCProperties") as PdfDictionary;
        var usual = file.Of(properties, "D") as PdfDictionary;
        off = Groups(usual?["OFF"]);
        if (file.Of(usual, "BaseState") is PdfName { Value: "OFF" })
        {
            off.UnionWith(Groups(properties?["OCGs"]).Except(Groups(usual?["ON"])));
        }
    }

    /// <summary>Whether what bears this key is hidden, or, being of several layers, may be.</summary>
    /// <param name="content">The value of its key <c>OC</c>.</param>
    public bool Hide(PdfValue? content) => file.Resolve(content) is PdfDictionary group
        && (off.Contains(group) || Groups(group["OCGs"]).Overlaps(off) || group["VE"] is not null);

    private HashSet<PdfDictionary> Groups(PdfValue? value) => [.. file.Items(value).OfType<PdfDictionary>()];
}
