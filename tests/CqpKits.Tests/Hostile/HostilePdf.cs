using System.Text;
using CqpKits.Testing.Pdf;

namespace CqpKits.Tests.Hostile;

/// <summary>PDF files made to do harm: each costs one message.</summary>
internal static class HostilePdf
{
    private const int Megabyte = 1024 * 1024;

    private static readonly PdfSample Form = SamplePdfForm.Form;

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        Case("vide", "CQP600", () => "%PDF-1.7\n%%EOF"),
        Case("racine en boucle", "CQP600", () => "%PDF-1.7\n1 0 obj 1 0 R endobj\ntrailer<</Root 1 0 R>>"),
        Case("sans pages", "CQP600", () => "%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer<</Root 1 0 R>>"),
        Case("chiffré", "CQP601", Encrypted),
        new("pdf : plus de 20 Mo", "CQP300", () => [.. Form.ToBytes(), .. new byte[20 * Megabyte]]),
        new("pdf : six cents pages", "CQP602", () => Changed(r => r.Put(2, $"<</Type/Pages/Kids[{Many(600, i => $"<</Type/Page/X {i}>>")}]>>"))),
        new("pdf : bombe dans une page", "CQP603", () => WithContent(RawPdf.Deflated("", new string(' ', 60 * Megabyte)))),
        new("pdf : bombe dans une apparence", "CQP603", () => Changed(r => r.Put(Appearance(r), RawPdf.Deflated("/Subtype/Form", new string(' ', 60 * Megabyte))))),
        new("pdf : bombe en morceaux", "CQP603", () => Changed(r => Pieces(r, 30, new string(' ', 2 * Megabyte)))),
        new("pdf : bombe dans un flux d'objets", "CQP603", () => Encoding.Latin1.GetBytes($"%PDF-1.7\n5 0 obj\n{RawPdf.Deflated("/Type/ObjStm/N 1/First 4", "1 0 " + new string(' ', 60 * Megabyte))}\nendobj\n")),
        new("pdf : bombe dans la table", "CQP603", () => Table(new string('\0', 60 * Megabyte))),
        new("pdf : table démesurée", "CQP604", () => Table(new string('\u0001', 40 * Megabyte))),
        new("pdf : trop de valeurs", "CQP604", () => Changed(r => r.Put(2, $"<</Type/Pages/Kids[{Many(600_000, _ => "0")}]>>"))),
        new("pdf : trop d'opérateurs", "CQP604", () => WithContent(RawPdf.Deflated("", Many(1_500_000, _ => "0 g")))),
        new("pdf : formes qui s'appellent", "CQP604", Calling),
        new("pdf : chaîne démesurée", "CQP604", () => Changed(r => r.Put(2, $"<</Type/Pages/X({new string('x', 3 * Megabyte)})>>"))),
        new("pdf : objets qui se recouvrent", "CQP604", Overlapping),
        new("pdf : tableaux imbriqués", "CQP605", () => Changed(r => r.Put(2, $"<</Type/Pages/Kids{new string('[', 50_000)}>>"))),
        new("pdf : dictionnaires imbriqués", "CQP605", () => Changed(r => r.Put(2, string.Concat(Enumerable.Repeat("<</A", 50_000))))),
        new("pdf : pages en boucle", "CQP361", () => Changed(r => { r.Put(2, "<</Type/Pages/Kids[2 0 R 2 0 R]>>"); r.Put(1, "<</Type/Catalog/Pages 2 0 R>>"); }, false)),
    ];

    private static HostileCase Case(string name, string code, Func<string> make) => new("pdf : " + name, code, () => Encoding.Latin1.GetBytes(make()));

    private static string Encrypted()
    {
        var raw = Form.ToRaw();
        raw.Trailer += "/Encrypt<</Filter/Standard/V 4>>";
        return Encoding.Latin1.GetString(raw.ToBytes());
    }

    private static byte[] Changed(Action<RawPdf> change, bool hasProperties = true)
    {
        var raw = (Form with { HasProperties = hasProperties }).ToRaw();
        change(raw);
        return raw.ToBytes();
    }

    /// <summary>The content of the page replaced.</summary>
    private static byte[] WithContent(string stream) => Changed(r => r.Put(Content(r), stream));

    private static int Content(RawPdf raw)
    {
        var page = raw.Objects.Values.Single(o => o.StartsWith("<</Type/Page/", StringComparison.Ordinal));
        var at = page.IndexOf("/Contents ", StringComparison.Ordinal) + "/Contents ".Length;
        return int.Parse(page[at..page.IndexOf(' ', at)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Appearance(RawPdf raw) => raw.Objects.First(o => o.Value.Contains("/Subtype/Form", StringComparison.Ordinal)).Key;

    private static void Pieces(RawPdf raw, int count, string content)
    {
        var pieces = Enumerable.Range(0, count).Select(_ => raw.Add(RawPdf.Deflated("", content))).ToList();
        raw.Put(2, $"<</Type/Pages/Kids[<</Type/Page/Contents[{string.Join(' ', pieces.Select(p => $"{p} 0 R"))}]>>]>>");
    }

    private static byte[] Table(string entries) =>
        Encoding.Latin1.GetBytes($"%PDF-1.7\n5 0 obj\n{RawPdf.Deflated("/Type/XRef/W[0 1 0]/Root 1 0 R", entries)}\nendobj\nstartxref\n9\n%%EOF");

    /// <summary>Each form calls the next ten times.</summary>
    private static byte[] Calling() => Changed(r =>
    {
        var numbers = Enumerable.Range(0, 8).Select(_ => r.Reserve()).ToList();
        foreach (var (i, number) in numbers.Index())
        {
            var next = numbers[Math.Min(i + 1, 7)];
            r.Put(number, RawPdf.Stream($"/Subtype/Form/Resources<</XObject<</X {next} 0 R>>>>", Many(30, _ => "/X Do")));
        }

        r.Put(2, $"<</Type/Pages/Kids[<</Type/Page/Contents {numbers[0]} 0 R/Resources<</XObject<</X {numbers[0]} 0 R>>>>>>]>>");
    });

    /// <summary>Each object is a string that runs over all that follow.</summary>
    private static byte[] Overlapping()
    {
        const int Count = 2000;
        var file = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[").Append(Many(Count, i => $"{i + 3} 0 R")).Append("]>>endobj\n");
        foreach (var i in Enumerable.Range(0, Count))
        {
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{i + 3} 0 obj(").Append('x', 400);
        }

        return Encoding.Latin1.GetBytes(file.Append(')', Count).Append("\ntrailer<</Root 1 0 R>>").ToString());
    }

    private static string Many(int count, Func<int, string> one) => string.Join(' ', Enumerable.Range(0, count).Select(one));
}
