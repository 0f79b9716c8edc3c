using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Every form, filled several times by chance by a program: what was read right, and what was not.</summary>
internal static class FilledBy
{
    private const int Times = 2;

    /// <summary>Fills and reads all; each answer is read as it was entered, and none is asked.</summary>
    /// <param name="fill">The program.</param>
    public static void Program(Func<IReadOnlyList<PdfFilling>, IReadOnlyList<byte[]>> fill)
    {
        var cases = BlankForm.All.SelectMany((form, i) => Enumerable.Range(0, Times).Select(n => (Form: form, Answers: new FittingAnswers(new Chance((Times * i) + n)).For(form)))).ToList();
        var filled = fill([.. cases.Select(c => new PdfFilling(c.Form.File, c.Answers.Entries))]);
        Assert.Equal(cases.Count, filled.Count);
        var (tally, asked) = (Tally.None, new List<string>());
        foreach (var ((form, answers), file) in cases.Zip(filled))
        {
            var read = BlankForm.Read(file).Answers.ToDictionary(a => a.FieldId);
            tally = answers.Read.Aggregate(tally, (sum, e) => sum + e.Value.Compare(form.Definition.Title, e.Key, read.GetValueOrDefault(e.Key)));
            asked.AddRange(answers.Read.Keys.Where(id => read.GetValueOrDefault(id) is null or { NeedsReview: true })
                .Select(id => $"{form.Definition.Title}: {id} « {answers.Read[id].Value?.Display} »: {read.GetValueOrDefault(id)?.Reason ?? "gone"}"));
        }

        TestContext.Current.SendDiagnosticMessage("{0} files, {1} fields: {2} right, {3} asked, {4} wrong", cases.Count, tally.All, tally.Right, tally.Review, tally.Wrong.Count);
        Assert.Equal("", string.Join('\n', tally.Wrong));
        Assert.Equal("", string.Join('\n', asked));
        Assert.True(BlankForm.All.Count >= 20 && tally.Right > 1000, FormattableString.Invariant($"{BlankForm.All.Count} forms, {tally.Right} answers"));
    }
}
