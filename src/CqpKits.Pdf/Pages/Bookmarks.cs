using CqpKits.Documents;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>The outline of a document (ISO 32000-1, 12.3.3): bookmarks that viewers show beside the pages, all opened.</summary>
internal sealed class Bookmarks
{
    private readonly Bookmark root = new(0, "", "");
    private readonly List<Bookmark> branch = [];
    private readonly List<Bookmark> ofCopies = [];

    public bool Any => root.Children.Count > 0;

    /// <summary>How many have another title in each copy.</summary>
    public int OfCopies => ofCopies.Count;

    public void Add(int level, PerCopy<string> title, string destination)
    {
        var line = new Bookmark(level, title, destination);
        branch.RemoveAll(b => b.Level >= level);
        line.Parent = branch.Count > 0 ? branch[^1] : root;
        line.At = line.Parent.Children.Count;
        line.Parent.Children.Add(line);
        branch.Add(line);
        if (title.OfCopy is not null)
        {
            ofCopies.Add(line);
        }
    }

    /// <summary>Writes those that all copies have.</summary>
    /// <param name="file">Where.</param>
    /// <param name="destinations">Where they lead.</param>
    /// <param name="first">Number of the first that copies have otherwise.</param>
    /// <returns>Number of their root.</returns>
    public int Write(ObjectFile file, DestinationList destinations, int first)
    {
        root.Number = file.Reserve();
        ofCopies.ForEach(line => line.Number = first++);
        GiveNumbers(root, file);
        WriteUnder(root, file, destinations);
        Family(file.Begin(root.Number).Bytes("<</Type/Outlines"u8), root).Bytes(">>"u8);
        file.End();
        return root.Number;
    }

    /// <summary>Writes those that a copy has otherwise.</summary>
    public void WriteOf(DocumentCopy copy, ObjectFile file, DestinationList destinations) =>
        ofCopies.ForEach(line => Write(line, line.Title.Of(copy), file, destinations));

    private static void GiveNumbers(Bookmark parent, ObjectFile file)
    {
        foreach (var line in parent.Children)
        {
            line.Number = line.Number == 0 ? file.Reserve() : line.Number;
            GiveNumbers(line, file);
        }
    }

    private static void WriteUnder(Bookmark parent, ObjectFile file, DestinationList destinations)
    {
        foreach (var line in parent.Children)
        {
            WriteUnder(line, file, destinations);
            if (line.Title.OfCopy is null)
            {
                Write(line, line.Title.Sample, file, destinations);
            }
        }
    }

    private static void Write(Bookmark line, string title, ObjectFile file, DestinationList destinations)
    {
        var item = file.Begin(line.Number).Bytes("<</Title"u8).Text(title).Bytes("/Parent"u8).Reference(line.Parent!.Number);
        Neighbour(item, "/Prev"u8, line.Parent, line.At - 1);
        Neighbour(item, "/Next"u8, line.Parent, line.At + 1);
        destinations.Write(Family(item, line), line.Destination);
        item.Bytes(">>"u8);
        file.End();
    }

    private static void Neighbour(ByteBuffer item, ReadOnlySpan<byte> name, Bookmark parent, int at)
    {
        if (at >= 0 && at < parent.Children.Count)
        {
            item.Bytes(name).Reference(parent.Children[at].Number);
        }
    }

    private static ByteBuffer Family(ByteBuffer item, Bookmark line) => line.Children.Count == 0 ? item
        : item.Bytes("/First"u8).Reference(line.Children[0].Number).Bytes("/Last"u8).Reference(line.Children[^1].Number).Bytes("/Count "u8).Whole(line.All);

    private sealed record Bookmark(int Level, PerCopy<string> Title, string Destination)
    {
        public List<Bookmark> Children { get; } = [];

        public Bookmark? Parent { get; set; }

        /// <summary>Its place among the children of its parent.</summary>
        public int At { get; set; }

        public int Number { get; set; }

        /// <summary>How many lines lie under it.</summary>
        public int All => Children.Sum(c => 1 + c.All);
    }
}
