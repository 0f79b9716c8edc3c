using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Tests.Kits.Stamping;

/// <summary>Candidates by chance, with what names, companies and evaluators may hold: nothing, much, several lines, signs of French, of XML and of tokens, and what no file can hold.</summary>
internal static class AnyCandidate
{
    private static readonly string[] Texts =
    [
        "Durand", "Lefèvre-Bonnaud", "D'Almeida", "de la Roche-Sureau, cheffe de secteur et responsable de la formation des évaluateurs", "« Paul » : 100 %", "bloc 1 ; page 2 ?",
        "a\nb\r\nc", "tab\tet fin ", "<w:t>&amp;</w:t>", "cqpkits:open n=\"0\" />", "\uE000\uE010\uE001", "\uE000seul", "\uE001\uE019", "😀 été", "\uD83D", "\0\uFFFE", "A\u00A0B\u202FC", "...", "n°1",
        new string('W', 60), "**gras** `code` [lien](x) {{ y }}", "x", "c_x", "2147483647",
    ];

    /// <summary>One candidate of a certification.</summary>
    public static Candidate Of(Certification certification, Chance chance, bool largePrint) => new()
    {
        Key = FormattableString.Invariant($"c-{chance.Next(1_000_000)}"),
        LastName = chance.Pick(Texts),
        FirstName = chance.Pick(Texts),
        Company = chance.Next(3) == 0 ? null : chance.Next(4) == 0 ? "" : chance.Pick(Texts),
        EvaluationDate = chance.Next(4) == 0 ? null : new DateOnly(2027, 1, 1).AddDays(chance.Next(1000)),
        Distinction = chance.Next(4) == 0 ? "16/06/2027" : "",
        Evaluators = certification.Assessors.ToDictionary(a => a.Code, _ => Evaluators(chance)),
        Route = certification.Routes.Count == 0 ? null : chance.Pick(certification.Routes).Code,
        LargePrint = largePrint,
        ExtraTime = chance.Next(4) == 0,
    };

    private static IReadOnlyList<string> Evaluators(Chance chance) => [.. Enumerable.Range(0, chance.Next(3)).Select(i => FormattableString.Invariant($"{chance.Pick(Texts)}-{i}"))];
}
