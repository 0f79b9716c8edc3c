using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CqpKits.Documents;
using CqpKits.Kits.Building;
using CqpKits.Pdf;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Benchmarks;

/// <summary>
/// What PDF files cost on one thread: pages laid out and written against deflating the content of the same pages, and copies stamped to the disk against writing the same files,
/// finished.
/// </summary>
internal static partial class PdfCost
{
    public static void Run(string folder, int count)
    {
        var root = DiskWorkspace.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("no workspace above the program");
        Directory.CreateDirectory(folder);
        foreach (var code in WorkspacePaths.Certifications(root))
        {
            var certification = Certifications.Load(root, code).Value!;
            var kits = KitChoice.All(certification).Select(k => PreparedKit.Prepare(root, certification, k).Value!).ToList();
            LayOut(code, [.. kits.SelectMany(k => Copies(k, BenchCandidate.Named(0)))]);
            Stamp(code, folder, kits, [.. Enumerable.Range(0, count).Select(BenchCandidate.Named)]);
        }
    }

    /// <summary>Every document of a certification, laid out and written from nothing.</summary>
    private static void LayOut(string code, List<DocumentCopy> copies)
    {
        var contents = copies.Select(c => Contents(Write(c))).ToList();
        var pages = contents.Sum(c => c.Count);
        var rounds = Enumerable.Repeat(0, Math.Max(1, 200 / pages)).ToList();
        var took = Measure.Show(string.Create(CultureInfo.InvariantCulture, $"{code}: {copies.Count} documents, {pages} pages, {contents.Sum(c => c.Sum(p => p.Length)) / 1024} KiB of content"), rounds, [
            new("floor (deflate their content)", _ => contents.ForEach(c => c.ForEach(Deflate))),
            new("lay out and write", _ => copies.ForEach(c => Write(c))),
        ]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    pages a second: floor {pages * 1000 / took[0]:0}, laid out and written {pages * 1000 / took[1]:0}"));
    }

    /// <summary>The largest form of a certification, copy after copy.</summary>
    private static void Stamp(string code, string folder, IReadOnlyList<PreparedKit> kits, IReadOnlyList<Candidate> candidates)
    {
        var form = kits.SelectMany(k => k.IssuedForms).MaxBy(f => f.Definition.Fields.Sum(s => s.Spots.Count()))!;
        var printer = new Printer(new PdfWriter(), Theme.Default);
        List<(DocumentCopy Copy, byte[] Bytes, string Path)> files = [.. candidates.Select(c => (Copy: KitCopy.Of(form, c, "bench").First().Fill().Value!, Path.Combine(folder, c.Key + ".pdf"))).Select(f => (f.Copy, printer.Print(f.Copy, largePrint: false).Value!, f.Item2))];
        var pages = Contents(files[0].Bytes).Count;
        var took = Measure.Show(string.Create(CultureInfo.InvariantCulture, $"{code}, {form.Declaration.Code}: {pages} pages, {form.Definition.Fields.Sum(s => s.Spots.Count())} boxes, {files[0].Bytes.Length / 1024.0:0.0} KiB a file"), files, [
            new("floor (write the finished file)", f => File.WriteAllBytes(f.Path, f.Bytes)),
            new("stamp and write", f => File.WriteAllBytes(f.Path, printer.Print(f.Copy, largePrint: false).Value!)),
            new("stamp alone", f => _ = printer.Print(f.Copy, largePrint: false).Value!),
        ]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    pages a second to the disk: finished {pages * 1000 / took[0]:0}, stamped {pages * 1000 / took[1]:0}: {100 * took[0] / took[1]:0} %"));
    }

    private static IEnumerable<DocumentCopy> Copies(PreparedKit kit, Candidate candidate) => KitFile.Of(kit, candidate, "bench").Select(f => f.Compose().Value!);

    private static byte[] Write(DocumentCopy copy) => new PdfWriter().Compile(copy, Theme.Default).Stamp(copy)!;

    private static void Deflate(byte[] content)
    {
        using var deflated = new MemoryStream((content.Length / 2) + 64);
        using var stream = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true);
        stream.Write(content);
    }

    /// <summary>The content of the pages of a file of ours: streams without any other entry, but for those that say what glyphs are.</summary>
    private static List<byte[]> Contents(byte[] file)
    {
        List<byte[]> contents = [];
        foreach (Match head in ContentHead().Matches(Encoding.Latin1.GetString(file)))
        {
            using var stream = new ZLibStream(new MemoryStream(file, head.Index + head.Length, int.Parse(head.Groups[1].ValueSpan, CultureInfo.InvariantCulture)), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            stream.CopyTo(plain);
            if (!plain.ToArray().AsSpan().StartsWith("/CIDInit"u8))
            {
                contents.Add(plain.ToArray());
            }
        }

        return contents;
    }

    [GeneratedRegex(@"\d 0 obj\n<</Filter/FlateDecode/Length (\d+)>>\nstream\n")]
    private static partial Regex ContentHead();
}
