using System.Diagnostics;
using System.Globalization;
using CqpKits.Benchmarks;

var count = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1000;
foreach (var form in FilledForms.Kinds())
{
    // Forms of a hundred boxes are many times as long: a tenth of them.
    var files = form.Make(form.IsLong ? Math.Max(1, count / 10) : count);
    Measure.Show(form.Name, files, [
        new("plancher (zip + une lecture de document.xml)", Floor.Read),
        new("porte et arbre", file => FilledForms.Open(file)),
        new("porte, arbre, champs", file => form.Find(file)),
        new("porte, arbre, champs, réponses", form.Read),
    ]);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mémoire au plus haut : {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} Mo, fichiers compris"));
