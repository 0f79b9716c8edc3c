using System.Globalization;
using System.IO.Compression;
using CqpKits.Documents;
using CqpKits.Docx;
using CqpKits.Kits.Building;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Benchmarks;

/// <summary>What stamping a copy in memory costs, everything included, against deflating the parts that differ at the level chosen, and nothing else.</summary>
internal static class StampingCost
{
    /// <summary>The level of CompiledDocx.</summary>
    private const int Level = 4;

    public static void Run(int count)
    {
        var root = DiskWorkspace.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("no workspace above the program");
        foreach (var code in WorkspacePaths.Certifications(root))
        {
            var certification = Certifications.Load(root, code).Value!;
            var kits = KitChoice.All(certification).Select(k => PreparedKit.Prepare(root, certification, k).Value!).ToList();
            var form = kits.SelectMany(k => k.IssuedForms.Select(f => (Kit: k, Form: f))).MaxBy(f => f.Form.Definition.Fields.Sum(s => s.Spots.Count()));
            Show(root, code, form.Form, [.. Enumerable.Range(0, count).Select(BenchCandidate.Named)]);
        }
    }

    private static void Show(DiskWorkspace root, string code, PreparedForm form, IReadOnlyList<Candidate> candidates)
    {
        var printer = new Printer(new DocxWriter(), Theme.Default);
        byte[] Print(Candidate candidate) => printer.Print(KitCopy.Of(form, candidate, "bench").First().Fill().Value!, largePrint: false).Value!;
        var parts = Varying(Print(candidates[0]), Print(candidates[1]));
        var size = Print(candidates[0]).Length;
        var took = Measure.Show(string.Create(CultureInfo.InvariantCulture, $"{code}, {form.Declaration.Code}: {form.Definition.Fields.Sum(s => s.Spots.Count())} boxes, {parts.Sum(p => p.Length) / 1024} KiB that differ, {size / 1024.0:0.0} KiB a file"), candidates, [
            new("floor (deflate what differs)", _ => Deflate(parts, Level)),
            new("compose and stamp", c => Print(c)),
            new("compose alone", c => KitCopy.Of(form, c, "bench").First().Fill()),
        ]);
        Peers.Show(Path.Combine(root.Root, "tests/CqpKits.Benchmarks/peers"), Print(candidates[0] with { LastName = "«nom»", FirstName = "«prenom»", Company = "«date»" }), took[1]);
        Levels(parts);
        Measure.Show("  the same, compiled for each copy", candidates.Take(Math.Max(2, candidates.Count / 20)).ToList(), [
            new("floor (deflate what differs)", _ => Deflate(parts, Level)),
            new("compile and stamp", c => new DocxWriter().Write(KitCopy.Of(form, c, "bench").First().Fill().Value!.Settled(), Theme.Default)),
        ]);
    }

    /// <summary>What deflating what differs takes and weighs at other levels.</summary>
    private static void Levels(List<byte[]> parts)
    {
        int[] levels = [1, 3, Level, 6, 9];
        var took = Measure.Show("  levels of zlib, the first as the floor", Enumerable.Repeat(parts, 100).ToList(), [.. levels.Select(l => new Work<List<byte[]>>(FormattableString.Invariant($"  level {l}"), p => Deflate(p, l)))]);
        var sizes = levels.Select(l => Deflate(parts, l)).ToList();
        Console.WriteLine("    size against the best: " + string.Join(", ", levels.Select((l, i) => string.Create(CultureInfo.InvariantCulture, $"level {l} {(double)sizes[i] / sizes[^1]:0.00} in {took[i]:0.00} ms"))));
    }

    private static List<byte[]> Varying(byte[] one, byte[] other)
    {
        using var first = new ZipArchive(new MemoryStream(one));
        using var second = new ZipArchive(new MemoryStream(other));
        return [.. first.Entries.Select(e => (One: Bytes(e), Other: Bytes(second.GetEntry(e.FullName)!))).Where(p => !p.One.AsSpan().SequenceEqual(p.Other)).Select(p => p.One)];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static long Deflate(List<byte[]> parts, int level)
    {
        var size = 0L;
        foreach (var part in parts)
        {
            using var deflated = new MemoryStream((part.Length / 8) + 64);
            using (var deflater = new DeflateStream(deflated, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true))
            {
                deflater.Write(part);
            }

            size += deflated.Length;
        }

        return size;
    }
}
