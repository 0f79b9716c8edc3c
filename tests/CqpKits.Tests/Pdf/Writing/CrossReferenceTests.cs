using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CqpKits.Tests.Pdf.Writing;

/// <summary>The table of a file says where each object is. Programs that look for an object by its number elsewhere forgive a wrong table; others lose the object, or the file.</summary>
public sealed partial class CrossReferenceTests
{
    // More than a byte counts in one object stream, and more than one stream.
    [Fact]
    public void Every_object_is_where_the_table_says()
    {
        var job = DrawnPdf.Job();
        var page = job.A4();
        Enumerable.Range(0, 1200).ToList().ForEach(i => job.Paragraph(page, 100 + (i % 500), "a"));
        var file = job.Save();
        var places = Table(file);
        var packed = places.Where(p => p.Value.Kind == 2).ToList();
        Assert.True(packed.Count > 1000);
        var streams = packed.Select(p => p.Value.Where).Distinct().ToDictionary(s => s, s => NumbersIn(file, places[s].Where));
        Assert.True(streams.Count > 1);
        Assert.All(packed, p => Assert.Equal(p.Key, streams[p.Value.Where][p.Value.Index]));
        Assert.All(places.Where(p => p.Value.Kind == 1), p => Assert.StartsWith($"{p.Key} 0 obj", Latin(file, p.Value.Where, 20), StringComparison.Ordinal));
    }

    /// <summary>The rows of the cross-reference stream (ISO 32000-1, 7.5.8), by the number of the object.</summary>
    private static Dictionary<int, (int Kind, int Where, int Index)> Table(byte[] file)
    {
        var start = Number(Start().Match(Latin(file, file.Length - 40, 40)).Groups[1].Value);
        var head = Latin(file, start, 600);
        var widths = Widths().Match(head).Groups.Values.Skip(1).Select(g => Number(g.Value)).ToArray();
        var rows = Content(file, start);
        var width = widths.Sum();
        var above = new byte[width];
        Dictionary<int, (int, int, int)> table = [];
        for (var number = 0; number < rows.Length / (width + 1); number++)
        {
            var row = rows.AsSpan((number * (width + 1)) + 1, width).ToArray();
            if (rows[number * (width + 1)] == 2)
            {
                row = [.. row.Zip(above, (b, a) => (byte)(b + a))];
            }

            table.Add(number, (row[0], Whole(row.AsSpan(1, widths[1])), Whole(row.AsSpan(1 + widths[1]))));
            above = row;
        }

        return table;
    }

    /// <summary>The numbers of the objects of an object stream (7.5.7), in order.</summary>
    private static int[] NumbersIn(byte[] file, int at)
    {
        var count = Number(Count().Match(Latin(file, at, 200)).Groups[1].Value);
        return [.. Encoding.Latin1.GetString(Content(file, at)).Split(' ', (2 * count) + 1).Take(2 * count).Where((_, i) => i % 2 == 0).Select(Number)];
    }

    /// <summary>The content of a stream; a short one is not deflated.</summary>
    private static byte[] Content(byte[] file, int at)
    {
        var start = file.AsSpan(at).IndexOf("stream\n"u8) + at + "stream\n".Length;
        if (!Latin(file, at, start - at).Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return file[start..];
        }

        using var inflating = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        inflating.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        var whole = 0;
        foreach (var b in bytes)
        {
            whole = (whole << 8) | b;
        }

        return whole;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Latin(byte[] file, int at, int length) => Encoding.Latin1.GetString(file, at, Math.Min(length, file.Length - at));

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex Start();

    [GeneratedRegex(@"/W\[(\d+) (\d+) (\d+)\]")]
    private static partial Regex Widths();

    [GeneratedRegex(@"/N (\d+)")]
    private static partial Regex Count();
}
