using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>The outline of a document (ISO 32000-1, 12.3.3): bookmarks that viewers show beside the pages, all opened.</summary>
internal sealed class Bookmarks
{
    private readonly Bookmark root = new(0, "", "");
    private readonly List<Bookmark> branch = [];

    public bool Any => root.Children.Count > 0;

    public void Add(int level, string title, string destination)
    {
        var line = new Bookmark(level, title, destination);
        branch.RemoveAll(b => b.Level >= level);
        (branch.Count > 0 ? branch[^1] : root).Children.Add(line);
        branch.Add(line);
    }

    /// <summary>Writes all of them.</summary>
    /// <returns>Number of their root.</returns>
    public int Write(ObjectFile file, DestinationList destinations)
    {
        root.Number = file.Reserve();
        WriteUnder(root, file, destinations);
        Family(file.Begin(root.Number).Bytes("<</Type/Outlines"u8), root).Bytes(">>"u8);
        file.End();
        return root.Number;
    }

    private static void WriteUnder(Bookmark parent, ObjectFile file, DestinationList destinations)
    {
        var first = file.Reserve(parent.Children.Count);
        for (var i = 0; i < parent.Children.Count; i++)
        {
            parent.Children[i].Number = first + i;
        }

        for (var i = 0; i < parent.Children.Count; i++)
        {
            var line = parent.Children[i];
            WriteUnder(line, file, destinations);
            var item = file.Begin(line.Number).Bytes("<</Title"u8).Text(line.Title).Bytes("/Parent"u8).Reference(parent.Number);
            Neighbour(item, "/Prev"u8, parent, i - 1);
            Neighbour(item, "/Next"u8, parent, i + 1);
            destinations.Write(Family(item, line), line.Destination);
            item.Bytes(">>"u8);
            file.End();
        }
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

    private sealed record Bookmark(int Level, string Title, string Destination)
    {
        public List<Bookmark> Children { get; } = [];

        public int Number { get; set; }

        /// <summary>How many lines lie under it.</summary>
        public int All => Children.Sum(c => 1 + c.All);
    }
}
