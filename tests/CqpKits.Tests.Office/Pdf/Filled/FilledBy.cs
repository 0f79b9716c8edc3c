using System.Collections.Concurrent;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Every form, filled several times by chance by a program: what was read right, and what was not.</summary>
/// <param name="Files">How many forms were filled.</param>
/// <param name="Tally">What was read.</param>
/// <param name="Asked">The answers that a person was asked for, each described.</param>
internal sealed record FilledBy(int Files, Tally Tally, IReadOnlyList<string> Asked)
{
    private const int Times = 2;

    private static readonly ConcurrentDictionary<string, Lazy<FilledBy>> Done = [];

    /// <summary>What comes of a program; it runs once, whoever asks.</summary>
    public static FilledBy Program(PdfFiller filler) => Done.GetOrAdd(filler.Name, _ => new(() => Run(filler))).Value;

    private static FilledBy Run(PdfFiller filler)
    {
        var cases = BlankForm.All.SelectMany((form, i) => Enumerable.Range(0, Times).Select(n => (Form: form, Answers: new FittingAnswers(new Chance((Times * i) + n)).For(form)))).ToList();
        var filled = filler.Fill([.. cases.Select(c => new PdfFilling(c.Form.File, c.Answers.Entries))]);
        Assert.Equal(cases.Count, filled.Count);
        var (tally, asked) = (Tally.None, new List<string>());
        foreach (var ((form, answers), file) in cases.Zip(filled))
        {
            var read = BlankForm.Read(file).Answers.ToDictionary(a => a.FieldId);
            tally = answers.Read.Aggregate(tally, (sum, e) => sum + e.Value.Compare(form.Definition.Title, e.Key, read.GetValueOrDefault(e.Key)));
            asked.AddRange(answers.Read.Keys.Where(id => read.GetValueOrDefault(id) is null or { NeedsReview: true })
                .Select(id => $"{form.Definition.Title}: {id} « {answers.Read[id].Value?.Display} »: {read.GetValueOrDefault(id)?.Reason ?? "gone"}"));
        }

        return new FilledBy(cases.Count, tally, asked);
    }
}
