using System.Collections.Concurrent;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>What comes of the special answers by a program.</summary>
/// <param name="Outcomes">For each, in their order, whether it was read, asked for or not taken, in a word of the published page.</param>
/// <param name="Wrong">What was read wrong without a word, in any field of the forms, each described.</param>
internal sealed record SpecialBy(IReadOnlyList<string> Outcomes, IReadOnlyList<string> Wrong)
{
    private const string Right = "lu", Asked = "à revoir", Refused = "refusé", False = "faux";

    private static readonly ConcurrentDictionary<string, Lazy<SpecialBy>> Done = [];

    /// <summary>What comes of a program; it runs once, whoever asks.</summary>
    public static SpecialBy Program(PdfFiller filler) => Done.GetOrAdd(filler.Name, _ => new(() => Run(filler))).Value;

    private static SpecialBy Run(PdfFiller filler)
    {
        var taken = SpecialAnswers.All.Where(a => !filler.Refuses.Contains(a.Name)).ToList();
        SpecialAnswers.All.Except(taken).ToList().ForEach(refused => Assert.Throws<ToolFailedException>(() => Filled(filler, [refused])));
        var tallies = Filled(filler, taken).SelectMany(f => Compare(filler, f.Form, f.File, [.. taken.Where(a => a.Form == f.Form)])).ToLookup(t => t.Answer?.Name, t => t.Tally);
        return new([.. SpecialAnswers.All.Select(a => tallies.Contains(a.Name) ? Outcome(tallies[a.Name].Single()) : Refused)], [.. tallies.SelectMany(t => t).SelectMany(t => t.Wrong)]);
    }

    private static string Outcome(Tally tally) => tally switch { { Wrong.Count: > 0 } => False, { Right: > 0 } => Right, _ => Asked };

    /// <summary>The forms with the answers, saved, and once more with what comes then.</summary>
    private static List<(BlankForm Form, byte[] File)> Filled(PdfFiller filler, IReadOnlyList<SpecialAnswer> answers)
    {
        var forms = answers.GroupBy(a => a.Form).ToList();
        var once = filler.Fill([.. forms.Select(f => new PdfFilling(f.Key.File, [.. Named(f.Key), .. f.SelectMany(a => a.First)]))]);
        var again = forms.Zip(once, (form, file) => (Form: form.Key, File: file, Then: form.SelectMany(a => a.Then).ToList())).ToList();
        var twice = new Queue<byte[]>(filler.Fill([.. again.Where(f => f.Then.Count > 0).Select(f => new PdfFilling(f.File, f.Then))]));
        return [.. again.Select(f => (f.Form, f.Then.Count > 0 ? twice.Dequeue() : f.File))];
    }

    /// <summary>The candidate's name, without which a form is nobody's.</summary>
    private static IEnumerable<PdfEntry> Named(BlankForm form) =>
        form.Definition.Fields.Where(f => f.Prefill is Prefill.Candidate or Prefill.LastName or Prefill.FirstName).Select(f => new PdfEntry(FieldAnchors.PdfName(f.Id), "Anne"));

    /// <summary>How each answer was read; without an answer, how the rest of the form was.</summary>
    private static IEnumerable<(SpecialAnswer? Answer, Tally Tally)> Compare(PdfFiller filler, BlankForm form, byte[] file, IReadOnlyList<SpecialAnswer> answers)
    {
        var read = BlankForm.Read(file).Answers.ToDictionary(a => a.FieldId);
        var special = answers.ToDictionary(a => a.Field.Id);
        var names = Named(form).ToDictionary(e => e.Name, e => new TextValue(e.Text!));
        return form.Untouched.Keys.Select(id => special.GetValueOrDefault(id) is { } answer
            ? ((SpecialAnswer?)answer, answer.Read.Compare(filler.Name, id, read.GetValueOrDefault(id)))
            : (null, Expectation.Of(names.GetValueOrDefault(FieldAnchors.PdfName(id)) ?? form.Untouched[id].Value).Compare(filler.Name, id, read.GetValueOrDefault(id))));
    }
}
