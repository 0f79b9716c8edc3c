using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CqpKits.Testing.Pdf;

/// <summary>A PDF file put together object by object, and written as programs write one. Texts are Latin-1: a character is a byte.</summary>
internal sealed class RawPdf
{
    private readonly SortedDictionary<int, string> objects = [];

    /// <summary>Keys of the trailer, as they stand in it.</summary>
    public string Trailer { get; set; } = "";

    public IReadOnlyDictionary<int, string> Objects => objects;

    /// <summary>A number for an object that comes later.</summary>
    public int Reserve() => Add("null");

    public int Add(string body)
    {
        var number = objects.Count + 1;
        objects[number] = body;
        return number;
    }

    public int AddStream(string keys, string content) => Add(Stream(keys, content));

    public void Put(int number, string body) => objects[number] = body;

    public static string Stream(string keys, string content) => Invariant($"<<{keys}/Length {content.Length}>>\nstream\n{content}\nendstream");

    /// <summary>A stream whose content is deflated.</summary>
    public static string Deflated(string keys, string content) => Stream(keys + "/Filter/FlateDecode", Encoding.Latin1.GetString(Deflate(Encoding.Latin1.GetBytes(content))));

    public static byte[] Deflate(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var deflate = new ZLibStream(stream, CompressionLevel.SmallestSize))
        {
            deflate.Write(bytes);
        }

        return stream.ToArray();
    }

    /// <summary>With a table of cross-references.</summary>
    public byte[] ToBytes() => Encoding.Latin1.GetBytes(Appended("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", objects, ""));

    /// <summary>Another state of the file, with what has changed behind it, as pdf.js writes it.</summary>
    public byte[] AppendedTo(RawPdf before)
    {
        var first = Encoding.Latin1.GetString(before.ToBytes());
        var start = first[(first.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var changed = objects.Where(o => before.objects.GetValueOrDefault(o.Key) != o.Value);
        return Encoding.Latin1.GetBytes(Appended(first, changed, $"/Prev {start}"));
    }

    /// <summary>With object streams and a stream of cross-references.</summary>
    public byte[] ToPacked()
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var packed = objects.Where(o => !o.Value.Contains("endstream", StringComparison.Ordinal)).ToList();
        var (container, index) = (objects.Count + 1, objects.Count + 2);
        var places = new Dictionary<int, (int Kind, int Second, int Third)> { [0] = (0, 0, 255) };
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var (at, (number, text)) in packed.Index())
        {
            head.Append(Invariant($"{number} {body.Length} "));
            body.Append(text).Append('\n');
            places[number] = (2, container, at);
        }

        var direct = objects.Where(o => places.ContainsKey(o.Key) is false)
            .Append(KeyValuePair.Create(container, Deflated(Invariant($"/Type/ObjStm/N {packed.Count}/First {head.Length}"), head.ToString() + body)));
        foreach (var (number, text) in direct)
        {
            places[number] = (1, file.Length, 0);
            file.Append(Invariant($"{number} 0 obj\n{text}\nendobj\n"));
        }

        places[index] = (1, file.Length, 0);
        var table = string.Concat(Enumerable.Range(0, index + 1).Select(n => places[n]).Select(p => $"{(char)p.Kind}{(char)(p.Second >> 16)}{(char)((p.Second >> 8) & 255)}{(char)(p.Second & 255)}{(char)p.Third}"));
        var keys = Invariant($"/Type/XRef/Size {index + 1}/W[1 3 1]/DecodeParms<</Predictor 12/Columns 5>>{Trailer}");
        var start = file.Length;
        file.Append(Invariant($"{index} 0 obj\n{Deflated(keys, Up(table, 5))}\nendobj\nstartxref\n{start}\n%%EOF\n"));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private string Appended(string before, IEnumerable<KeyValuePair<int, string>> more, string keys)
    {
        var file = new StringBuilder(before);
        var table = new StringBuilder("xref\n").Append(keys.Length == 0 ? "0 1\n0000000000 65535 f\r\n" : "");
        foreach (var (number, text) in more)
        {
            table.Append(Invariant($"{number} 1\n{file.Length:0000000000} 00000 n\r\n"));
            file.Append(Invariant($"{number} 0 obj\n{text}\nendobj\n"));
        }

        return file.ToString() + table + Invariant($"trailer\n<</Size {objects.Count + 1}{Trailer}{keys}>>\nstartxref\n{file.Length}\n%%EOF\n");
    }

    /// <summary>PNG's predictor « up ».</summary>
    private static string Up(string table, int columns)
    {
        var rows = new StringBuilder();
        for (var at = 0; at < table.Length; at++)
        {
            rows.Append(at % columns == 0 ? "\u0002" : "").Append((char)((table[at] - (at >= columns ? table[at - columns] : 0)) & 255));
        }

        return rows.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
