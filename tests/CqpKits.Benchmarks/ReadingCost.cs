using System.Globalization;

namespace CqpKits.Benchmarks;

/// <summary>What reading a returned form costs, against inflating its text and going through it once.</summary>
internal static class ReadingCost
{
    public static void Run(int count)
    {
        foreach (var form in FilledForms.Kinds())
        {
            // Forms of a hundred boxes are many times as long: a tenth of them.
            var files = form.Make(form.IsLong ? Math.Max(1, count / 10) : count);
            Measure.Show(string.Create(CultureInfo.InvariantCulture, $"{form.Name}: {files.Count} files, {files.Sum(f => (long)f.Length) / files.Count / 1024} KiB each"), files, [
                new("floor (zip, one reading of document.xml)", Floor.Read),
                new("gate and tree", file => FilledForms.Open(file)),
                new("gate, tree, fields", file => form.Find(file)),
                new("gate, tree, fields, answers", form.Read),
            ]);
        }
    }
}
