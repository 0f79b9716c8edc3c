using CsCheck;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

public sealed class LoaderRobustnessTests
{
    /// <summary>How codes of référentiels begin, those of the rules in them and of YAML included.</summary>
    private static readonly string[] Families = ["CQP0", "CQP43", "CQP44", "CQP46", "CQP47", "CQP48", "CQP5"];

    private static readonly Gen<string> Snippet = OneOf(
        "", " ", "\n", ":", ": ", "- ", "[]", "{}", "[", "]", "{a: b}", "\"", "'", "#", "\t", "\u00A0", "&a ", "*a", "!t ", "---\n", "0", "-1", "code", "é", "\0");

    private static readonly Gen<(string File, double Where, int Length, string Text)> Slip =
        Gen.Select(OneOf([.. Names]), Gen.Double[0, 1], Gen.Int[0, 12], Snippet);

    /// <summary>Whatever an author's slip, the loader answers, each fault has its place in a file, and a success means a value.</summary>
    [Fact]
    public void No_slip_makes_it_throw() => Slip.Array[1, 3].Sample(
        slips =>
        {
            var mini = new TinyCertification();
            foreach (var slip in slips)
            {
                mini.Splice(slip.File, (int)(slip.Where * mini[slip.File].Length), slip.Length, slip.Text);
            }

            var outcome = mini.Load();
            return (outcome.Value is not null || !outcome.Succeeded)
                && outcome.Diagnostics.All(d => d.Position is not null && IsOfReferential(d.Code));
        },
        iter: 800);

    private static bool IsOfReferential(string code) => Families.Any(start => code.StartsWith(start, StringComparison.Ordinal));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
