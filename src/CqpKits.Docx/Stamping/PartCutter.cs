using System.Buffers.Text;

namespace CqpKits.Docx.Stamping;

/// <summary>Cuts the bytes of a part at its marks.</summary>
internal sealed class PartCutter
{
    private static readonly byte[] Start = System.Text.Encoding.UTF8.GetBytes($"<{StampMark.Prefix}:");

    private readonly byte[] part;
    private readonly IReadOnlyList<Hole> holes;
    private int at;

    private PartCutter(byte[] part, IReadOnlyList<Hole> holes) => (this.part, this.holes) = (part, holes);

    /// <summary>What is stamped for a part; one fixed stretch when it is the same in every copy.</summary>
    public static SegmentList Cut(byte[] part, IReadOnlyList<Hole> holes) => new PartCutter(part, holes).Until(out _);

    /// <summary>What stands up to the next mark that ends something, and that mark's name; null at the end of the part.</summary>
    private SegmentList Until(out string? mark)
    {
        var segments = new List<Segment>();
        while (true)
        {
            var next = part.AsSpan(at).IndexOf(Start);
            AddFixed(segments, next < 0 ? part[at..] : part[at..(at + next)]);
            if (next < 0)
            {
                at = part.Length;
                mark = null;
                return new SegmentList(segments);
            }

            var name = Mark(at + next, out var number);
            if (name != StampMark.Opening)
            {
                mark = name;
                return new SegmentList(segments);
            }

            segments.Add(Inside(holes[number]));
        }
    }

    private Segment Inside(Hole hole)
    {
        var written = new List<SegmentList>();
        string? mark;
        do
        {
            written.Add(Until(out mark));
        }
        while (mark == StampMark.Dividing);
        return hole.Cut(written);
    }

    /// <summary>Reads the mark that starts at an offset and goes behind it.</summary>
    private string Mark(int start, out int number)
    {
        var tag = part.AsSpan(start);
        tag = tag[..(tag.IndexOf((byte)'>') + 1)];
        var name = tag[Start.Length..];
        name = name[..name.IndexOfAny(" />"u8)];

        // An empty element is written with one tag or with two, by what writes it.
        at = start + tag.Length;
        at += tag[^2] == (byte)'/' ? 0 : Start.Length + name.Length + 2;
        number = tag.IndexOf(" n=\""u8) is >= 0 and var value && Utf8Parser.TryParse(tag[(value + 4)..], out int parsed, out _) ? parsed : -1;
        return System.Text.Encoding.UTF8.GetString(name);
    }

    private static void AddFixed(List<Segment> segments, byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            segments.Add(new FixedSegment(bytes));
        }
    }
}
