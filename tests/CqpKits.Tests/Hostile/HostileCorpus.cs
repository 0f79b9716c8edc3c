using System.Text;

namespace CqpKits.Tests.Hostile;

/// <summary>A file made to do harm, or harmed itself, with the code of the message that it must cost.</summary>
internal sealed record HostileCase(string Name, string Code, Func<byte[]> Make);

/// <summary>The corpus: every hazard of the intake page in each format that comes back, and files of other natures.</summary>
internal static class HostileCorpus
{
    public static IReadOnlyList<HostileCase> All { get; } = [.. HostileFormat.All.SelectMany(Of), .. HostilePdf.All, .. Others()];

    private static IEnumerable<HostileCase> Of(HostileFormat format)
    {
        HostileCase Case(string name, string code, Func<RawZip, RawZip> change) => new($"{format.Name} : {name}", code, () => change(format.Zip).ToBytes());
        return
        [
            new($"{format.Name} : fichier de plus de 20 Mo", "CQP300", () => [.. format.Good, .. new byte[20 * 1024 * 1024]]),
            Case("bombe par le ratio", "CQP317", z => z.Instead(format.Body, s => s + new string(' ', 8 * 1024 * 1024))),
            Case("bombe par la taille", "CQP316", Large(format)),
            Case("bombe par les entrées", "CQP315", z => Enumerable.Range(0, 600).Aggregate(z, (f, i) => f.With($"x{i}", []))),
            new($"{format.Name} : cinquante mille entrées", "CQP315", () => Many(50_000)),
            Case("bombe par la profondeur", "CQP325", z => z.Instead(format.Body, s => Deepen(s, 50_000))),
            Case("trop de balises", "CQP326", z => z.Instead(format.Body, s => Insert(s, Varied(510_000)))),
            Case("DTD", "CQP324", z => z.Instead(format.Body, s => "<!DOCTYPE a [<!ENTITY b \"c\">]>" + WithoutDeclaration(s))),
            Case("entités qui se multiplient", "CQP324", z => z.Instead(format.Body, s => Laughs + WithoutDeclaration(s))),
            Case("partie en double", "CQP319", z => z.With(format.Body, z[format.Body])),
            Case("partie en double, à la casse près", "CQP319", z => z.With(format.Body.ToUpperInvariant(), z[format.Body])),
            Case("partie « .. »", "CQP318", z => z.With("../../etc/passwd", [1])),
            Case("partie absolue", "CQP318", z => z.With("/etc/passwd", [1])),
            Case("XML abîmé", "CQP323", z => z.Instead(format.Body, s => s[..(s.Length / 2)])),
            new($"{format.Name} : tronqué", "CQP313", () => format.Good[..(format.Good.Length * 2 / 3)]),
            new($"{format.Name} : un octet changé", "CQP313", () => Flip(format)),
        ];
    }

    private static IEnumerable<HostileCase> Others() =>
    [
        new("0 octet", "CQP301", () => []),
        new("document Word chiffré", "CQP302", () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        new("document OpenDocument chiffré", "CQP302", () => RawZip.Of(HostileFormat.All[1].Good).With("META-INF/manifest.xml", Encoding.UTF8.GetBytes(
            """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:encryption-data/></manifest:manifest>""")).Instead("content.xml", [.. "bruit"u8]).ToBytes()),
        new("ancien document Word", "CQP303", () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")]),
        new("PDF nommé .docx", "CQP600", () => [.. "%PDF-1.7"u8]),
        new("RTF", "CQP306", () => [.. "{\\rtf1"u8]),
        new("photo", "CQP307", () => [0xFF, 0xD8, 0xFF, 0xE1, .. new byte[100]]),
        new("page web", "CQP311", () => [.. "<html>70</html>"u8]),
        new("page web en UTF-16", "CQP311", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>70</html>")]),
        new("page web de Google Docs, avec ses images", "CQP335", () => RawZip.Empty.With("Grille.html", [.. "<html>70</html>"u8]).With("images/image1.png", [1]).ToBytes()),
        new("document Pages", "CQP334", () => RawZip.Empty.With("Index/Document.iwa", [1]).With("preview.jpg", [1]).ToBytes()),
        new("message électronique", "CQP333", () => [.. "Received: from exemple.fr\r\nSubject: grille\r\n\r\n70"u8]),
        new("page web en un seul fichier", "CQP333", () => [.. "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>"u8]),
        new("image WebP", "CQP307", () => [.. "RIFF\0\0\0\0WEBPVP8 "u8]),
        new("photo de téléphone (HEIC)", "CQP307", () => [0, 0, 0, 0x18, .. "ftypheic"u8, .. new byte[20]]),
        new("texte", "CQP312", () => [.. "70 %"u8]),
        new("zip qui n'est pas un formulaire", "CQP310", () => RawZip.Empty.With("photos/a.jpg", [1, 2]).ToBytes()),
        new("zip dans un zip", "CQP310", () => RawZip.Empty.With("a.docx", HostileFormat.All[0].Good).ToBytes()),
        new("document Word qui n'est pas un formulaire", "CQP361", () => WithoutIdentity()),
    ];

    private const string Laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    /// <summary>What lies in closed parts harms nobody: the file is read as if it were not there.</summary>
    public static IReadOnlyList<HostileCase> Harmless { get; } = [.. HostileFormat.All.SelectMany(format => (HostileCase[])
    [
        new($"{format.Name} : bombe dans une image", "", () => format.Zip.With(format.Picture, new byte[64 * 1024 * 1024]).ToBytes()),
        new($"{format.Name} : macros", "CQP341", () => format.Zip.With(format.Macro, new byte[64 * 1024 * 1024]).ToBytes()),
        new($"{format.Name} : partie inconnue", "CQP340", () => format.Zip.With("surprise.exe", new byte[64 * 1024 * 1024]).ToBytes()),
        new($"{format.Name} : image ailleurs", "CQP343", () => format.Outside(format.Zip).ToBytes()),
    ])];

    /// <summary>Noise in one byte of thirty-two: below the ratio, above the whole.</summary>
    private static Func<RawZip, RawZip> Large(HostileFormat format) => zip =>
    {
        var noise = new byte[54 * 1024 * 1024];
        var chance = new Chance(1);
        for (var i = 0; i < noise.Length; i += 32)
        {
            noise[i] = (byte)chance.Next(256);
        }

        return zip.Instead(format.Body, noise);
    };

    private static byte[] Many(int count)
    {
        var zip = Enumerable.Range(0, count).Select(i => ($"x{i}", Array.Empty<byte>()));
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, _) in zip)
            {
                archive.CreateEntry(name);
            }
        }

        return stream.ToArray();
    }

    private static string Varied(int count) => string.Concat(Enumerable.Range(0, count).Select(i => i % 50 == 0 ? $"<a{i * 7919 % 100_003}/>" : "<b/>"));

    private static string Deepen(string xml, int depth) =>
        Insert(xml, string.Concat(Enumerable.Range(0, depth).Select(i => i % 40 == 0 ? $"<x a=\"{i * 7919 % 100_003}\">" : "<x>")) + string.Concat(Enumerable.Repeat("</x>", depth)));

    private static string Insert(string xml, string content)
    {
        var at = xml.LastIndexOf("</", StringComparison.Ordinal);
        return xml[..at] + content + xml[at..];
    }

    private static string WithoutDeclaration(string xml) => xml.StartsWith("<?", StringComparison.Ordinal) ? xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..] : xml;

    private static byte[] Flip(HostileFormat format)
    {
        var bytes = (byte[])format.Good.Clone();
        var name = Encoding.ASCII.GetBytes(format.Body);
        bytes[bytes.AsSpan().IndexOf(name) + name.Length + 200] ^= 0x10;
        return bytes;
    }

    private static byte[] WithoutIdentity() => Docx.Reading.WordFile.WithBody("<w:p/>").ToBytes();
}
