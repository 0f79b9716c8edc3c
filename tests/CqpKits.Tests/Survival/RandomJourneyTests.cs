using System.Globalization;

namespace CqpKits.Tests.Survival;

/// <summary>
/// A law: whatever people type, whatever happens to the file, nothing is read wrong without a word. Cases are numbered: one that fails is named and can
/// be run again alone.
/// </summary>
public sealed class RandomJourneyTests
{
    private const int UsualCases = 2_000;

    /// <summary>More cases than usual: <c>CQPKITS_CAS=100000</c>. Other ones: <c>CQPKITS_CAS_DEPUIS=5000</c>.</summary>
    private static readonly int Cases = Setting("CQPKITS_CAS") ?? UsualCases;
    private static readonly int First = Setting("CQPKITS_CAS_DEPUIS") ?? 0;

    private static readonly IReadOnlyList<Hazard> Fast = [.. Hazard.All.Where(h => h is not Saving && h != Hazard.Untouched)];

    [Fact]
    public void Nothing_typed_is_silently_wrong_and_nine_answers_in_ten_are_right()
    {
        var sum = Tally.None;
        for (var number = First; number < First + Cases; number++)
        {
            sum += Run(number);
            Assert.Equal("", string.Join('\n', sum.Wrong));
        }

        Assert.InRange(sum.RightShare, 90, 100);
    }

    [Fact]
    public void What_LibreOffice_saved_is_no_more_wrong()
    {
        Requires.LibreOffice();
        foreach (var saving in Hazard.All.OfType<Saving>())
        {
            var cases = Enumerable.Range(0, 20).Select(n => Case.Of(First + n)).ToList();
            var saved = saving.Save([.. cases.Select(c => c.Journey.Apply(c.Form.Blank, c.Answering))]);
            var wrong = cases.Zip(saved).SelectMany(p => p.First.Answering.Compare($"{p.First.Name} + {saving.Name}", SurvivalForm.Read(p.Second)).Wrong);
            Assert.Equal("", string.Join('\n', wrong));
        }
    }

    private static Tally Run(int number)
    {
        var (form, answering, journey, name) = Case.Of(number);
        return answering.Compare(name, SurvivalForm.Read(journey.Apply(form.Blank, answering).ToBytes()));
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private sealed record Case(SurvivalForm Form, Answering Answering, Journey Journey, string Name)
    {
        public static Case Of(int number)
        {
            var chance = new Chance(number);
            var form = SurvivalForm.All[number % SurvivalForm.All.Count];
            var answers = new RandomAnswers(chance);
            var hazards = Enumerable.Range(0, chance.Next(3)).Select(_ => Fast[chance.Next(Fast.Count)]).Distinct()
                .OrderBy(h => Fast.IndexOf(h)).ToList();
            var fillings = hazards.OfType<Filling>().Skip(1).ToList();
            var journey = new Journey([.. hazards.Except(fillings)]);
            return new Case(form, Answering.Of(form, (f, _) => answers.For(f)), journey, FormattableString.Invariant($"case {number} ({form.Name}, {journey.Name})"));
        }
    }
}
