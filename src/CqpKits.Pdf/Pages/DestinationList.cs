using System.Text;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>The destinations of a document, by their names (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class DestinationList
{
    private readonly SortedDictionary<string, (int Page, int Top)> places = new(StringComparer.Ordinal);

    public bool Any => places.Count > 0;

    /// <summary>Adds one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="page">Index of its page.</param>
    /// <param name="top">Its height above the foot of the page, thousandths of a point.</param>
    public void Add(string name, int page, int top)
    {
        if (!places.TryAdd(name, (page, top)))
        {
            throw new InvalidOperationException($"Destination « {name} » is given twice.");
        }
    }

    /// <summary>The name as links write it.</summary>
    /// <exception cref="InvalidOperationException">There is no such destination.</exception>
    public void Write(ByteBuffer link, string name)
    {
        if (!places.ContainsKey(name))
        {
            throw new InvalidOperationException($"A link leads to « {name} », which is no destination of the document.");
        }

        link.Bytes("/Dest"u8).Literal(Bytes(name));
    }

    /// <summary>The tree of names: they have to be sorted as bytes, which UTF-8 is as its characters are.</summary>
    public void WriteTree(ByteBuffer tree, IReadOnlyList<int> pages)
    {
        tree.Bytes("<</Names["u8);
        foreach (var (name, place) in places.OrderBy(p => p.Key, Comparer<string>.Create((a, b) => Bytes(a).AsSpan().SequenceCompareTo(Bytes(b)))))
        {
            tree.Literal(Bytes(name)).Byte((byte)'[').Whole(pages[place.Page]).Bytes(" 0 R/XYZ null "u8).Thousandths(place.Top).Bytes(" null]"u8);
        }

        tree.Bytes("]>>"u8);
    }

    private static byte[] Bytes(string name) => Encoding.UTF8.GetBytes(name);
}
