using System.Globalization;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;

namespace CqpKits.Tests.Hostile;

/// <summary>
/// Changed files by the thousand: each is read, or refused in one message, and never throws. A run is a range of numbers; what a longer run
/// (<c>CQPKITS_FUZZ=200000</c>) finds is mended and its number kept in <see cref="Findings"/>.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 1_500;

    private static readonly int Runs =
        int.TryParse(Environment.GetEnvironmentVariable("CQPKITS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : Usual;

    private static readonly Lazy<IReadOnlyList<byte[]>> Seeds = new(() =>
    [
        .. SurvivalForm.Few.Select(f => new Journey(Hazard.Untouched).Apply(f.Blank, Answering.WithGaps(f)).ToBytes()),
        .. HostileFormat.All.Skip(1).Select(f => f.Good),
    ]);

    /// <summary>Numbers whose files once went wrong.</summary>
    public static TheoryData<int> Findings => [0];

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_changed_file_is_read_or_refused()
    {
        for (var number = 0; number < Runs; number++)
        {
            Run(number);
        }
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void What_was_found_stays_mended(int number) => Run(number);

    private static void Run(int number)
    {
        var seed = Seeds.Value[number % Seeds.Value.Count];
        var bytes = new Mutation(new Chance(number)).Of(seed);
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            Read(bytes, limit.Token);
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            Assert.Fail(FormattableString.Invariant($"file {number}: {fault}"));
        }
    }

    private static void Read(byte[] bytes, CancellationToken limit)
    {
        var outcome = FormReader.Open("rendu", bytes, limit);
        if (outcome.Value is not { } document)
        {
            Assert.StartsWith("CQP3", Assert.Single(outcome.Diagnostics).Code, StringComparison.Ordinal);
            return;
        }

        foreach (var form in SurvivalForm.Few.Select(f => f.Definition))
        {
            var answers = FormInterpretation.Interpret(form, document.Read(form, "7KXT2Q9B", limit));
            Assert.Equal(form.Fields.Count(f => f.Kind.CarriesValue), answers.Count);
            Assert.All(answers, a => Assert.Equal(a.Status == AnswerStatus.Present, a.Value is not null));
        }
    }
}
