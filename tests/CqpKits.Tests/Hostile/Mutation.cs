using System.Text;

namespace CqpKits.Tests.Hostile;

/// <summary>Changes files by chance: their bytes, their parts, the elements and attributes of their XML.</summary>
internal sealed class Mutation(Chance chance)
{
    private static readonly string[] Odd =
    [
        "70", "", "0", "-1", "99999999999999999999", "\uFFFD", "&#x202E;7", "true", "cqp:R.2.pourcentage", "R.2", "%", "…", "none", "continue", "restart",
        "2000-01-01T00:00:00Z", "&amp;", "http://x/", "../x", "\u200B",
    ];

    /// <summary>A changed file.</summary>
    public byte[] Of(byte[] file) => chance.Next(4) == 0 ? Bytes(file) : Parts(file);

    private byte[] Bytes(byte[] file)
    {
        var bytes = (byte[])file.Clone();
        for (var i = chance.Next(1, 9); i > 0; i--)
        {
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
        }

        return chance.Next(3) == 0 ? bytes[..chance.Next(bytes.Length)] : bytes;
    }

    private byte[] Parts(byte[] file)
    {
        var zip = RawZip.Of(file);
        for (var i = chance.Next(1, 4); i > 0; i--)
        {
            var name = chance.Pick(zip.Names);
            zip = zip.Instead(name, Xml);
        }

        return (chance.Next(20) == 0 ? zip.With(chance.Pick(zip.Names), [1]) : zip).ToBytes();
    }

    private string Xml(string xml)
    {
        for (var i = chance.Next(1, 12); i > 0 && xml.Length > 2; i--)
        {
            xml = Once(xml);
        }

        return xml;
    }

    private string Once(string xml) => chance.Next(6) switch
    {
        0 => Cut(xml),
        1 => Move(xml, keep: true),
        2 => Move(xml, keep: false),
        3 => Attribute(xml),
        4 => Text(xml),
        _ => Rename(xml),
    };

    /// <summary>A run of whole tags, of any nesting.</summary>
    private (int Start, int End) Span(string xml)
    {
        var start = Tag(xml, chance.Next(xml.Length));
        var end = Tag(xml, Math.Min(xml.Length - 1, start + chance.Next(1, 600)));
        return (start, Math.Max(start, end));
    }

    private static int Tag(string xml, int from) => xml.IndexOf('<', from) is >= 0 and var at ? at : xml.Length;

    private string Cut(string xml)
    {
        var (start, end) = Span(xml);
        return xml.Remove(start, end - start);
    }

    private string Move(string xml, bool keep)
    {
        var (start, end) = Span(xml);
        var moved = xml[start..end];
        var rest = keep ? xml : xml.Remove(start, end - start);
        return rest.Insert(Math.Min(rest.Length, Tag(rest, chance.Next(Math.Max(1, rest.Length)))), moved);
    }

    private string Attribute(string xml)
    {
        var open = xml.IndexOf("=\"", chance.Next(xml.Length), StringComparison.Ordinal);
        var close = open < 0 ? -1 : xml.IndexOf('"', open + 2);
        return close < 0 ? xml : xml[..(open + 2)] + chance.Pick(Odd) + xml[close..];
    }

    private string Text(string xml)
    {
        var open = xml.IndexOf('>', chance.Next(xml.Length));
        return open < 0 ? xml : xml.Insert(open + 1, chance.Pick(Odd));
    }

    private string Rename(string xml)
    {
        var tag = new StringBuilder(xml);
        var at = Tag(xml, chance.Next(xml.Length));
        var other = Tag(xml, chance.Next(xml.Length));
        if (at + 8 < xml.Length && other + 8 < xml.Length)
        {
            for (var i = 1; i < 8; i++)
            {
                tag[at + i] = xml[other + i];
            }
        }

        return tag.ToString();
    }
}
