using System.Globalization;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Survival;

/// <summary>
/// A law: whatever people type, whatever happens to the file, nothing is read wrong without a word. Cases are numbered: one that fails is named and can
/// be run again alone.
/// </summary>
[Trait("Category", "Slow")]
public sealed class RandomJourneyTests
{
    private const int UsualCases = 6_000;

    /// <summary>More cases than usual: <c>CQPKITS_CAS=100000</c>. Other ones: <c>CQPKITS_CAS_DEPUIS=5000</c>.</summary>
    private static readonly int Cases = Setting("CQPKITS_CAS") ?? UsualCases;
    private static readonly int First = Setting("CQPKITS_CAS_DEPUIS") ?? 0;

    private static readonly IReadOnlyList<Hazard> Fast =
        [.. Hazard.All.OfType<Filling>(), .. Hazard.OfPages, .. Hazard.All.Where(h => h is not (Saving or Filling) && h != Hazard.Untouched)];

    [Fact]
    public void Nothing_typed_is_silently_wrong_and_nine_answers_in_ten_are_right()
    {
        var sums = new Dictionary<string, (decimal Bound, Tally Tally)>();
        for (var number = First; number < First + Cases; number++)
        {
            var (journey, tally) = Run(number);
            Assert.True(tally.Wrong.Count == 0, string.Join('\n', tally.Wrong));
            sums[journey.Name] = (journey.Bound, sums.GetValueOrDefault(journey.Name, (0, Tally.None)).Item2 + tally);
        }

        Assert.Empty(sums.Where(s => s.Value.Tally.RightShare < s.Value.Bound).Select(s => FormattableString.Invariant($"{s.Key}: {s.Value.Tally.RightShare:0.0}")));
    }

    [Fact]
    public void What_LibreOffice_saved_is_no_more_wrong()
    {
        Requires.LibreOffice();
        // LibreOffice drops an equation that stands in a control, and a direction that was turned round: its page then shows what it saves.
        var cases = Enumerable.Range(0, 40).Select(n => Case.Of(First + n)).Where(c => !c.Journey.Hazards.Any(h => h.Name is "marks as powers" or "marks turned round")).ToList();
        var saved = new SavedFiles([.. cases.Select(c => c.File)]);
        foreach (var saving in Hazard.All.OfType<Saving>())
        {
            var wrong = cases.Zip(saved.As(saving.Format)).SelectMany(p => p.First.Compare(p.Second).Wrong.Select(w => $"{w} + {saving.Name}")).ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        }
    }

    private static (Journey Journey, Tally Tally) Run(int number)
    {
        var one = Case.Of(number);
        return (one.Journey, one.Compare(one.File.ToBytes()));
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private sealed record Case(SurvivalForm Form, Answering Answering, Journey Journey, string Name)
    {
        private readonly (DocxFile File, IReadOnlySet<string> Disputed) followed = Journey.Follow(Form.Blank, Answering);

        public DocxFile File => followed.File;

        public Tally Compare(byte[] returned) => Answering.Compare(Name, SurvivalForm.Read(returned), Form.FieldsOf(followed.Disputed));

        public static Case Of(int number)
        {
            var chance = new Chance(number);
            var form = SurvivalForm.All[number % SurvivalForm.All.Count];
            var answers = new RandomAnswers(chance);
            var hazards = Enumerable.Range(0, chance.Next(3)).Select(_ => Fast[chance.Next(Fast.Count)]).Distinct()
                .OrderBy(h => Fast.IndexOf(h)).ToList();
            var once = hazards.OfType<Filling>().Skip(1).Concat<Hazard>(hazards.Intersect(Hazard.OfPages).Skip(1)).ToList();
            var journey = new Journey([.. hazards.Except(once)]);
            return new Case(form, Answering.Of(form, (f, _) => answers.For(f)), journey, FormattableString.Invariant($"case {number} ({form.Name}, {journey.Name})"));
        }
    }
}
