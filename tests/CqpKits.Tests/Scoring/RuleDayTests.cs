using CqpKits.Diagnostics;

namespace CqpKits.Tests.Scoring;

/// <summary>Days on which the tool would ask for the rule set to apply are warned of before a session meets them.</summary>
public sealed class RuleDayTests
{
    private static readonly string[] Codes = ["CQP191", "CQP192"];

    [Theory]
    [InlineData("toutes 2020-01-01 -, vae 2021-01-01 -", "CQP191 2 pour la voie « vae », « r0 » (pour toutes les voies) et « r1 » (pour cette voie) sont en vigueur à partir du 2021-01-01")]
    [InlineData("vae 2020-01-01 2025-12-31, toutes 2024-06-01 -", "CQP191 2 pour la voie « vae », « r0 » (pour cette voie) et « r1 » (pour toutes les voies) sont en vigueur du 2024-06-01 au 2025-12-31")]
    [InlineData("toutes 2020-01-01 2020-12-31, vae 2020-12-31 -", "CQP191 2 pour la voie « vae », « r0 » (pour toutes les voies) et « r1 » (pour cette voie) sont en vigueur le 2020-12-31")]
    [InlineData("vae 2021-01-01 2025-12-31, toutes 2026-06-01 -", "CQP192 1 pour la voie « vae », aucune règle n'est en vigueur du 2026-01-01 au 2026-05-31")]
    [InlineData("toutes 2021-01-01 2025-12-31, toutes 2026-01-02 -", "CQP192 1 aucune règle n'est en vigueur le 2026-01-01")]
    [InlineData("formation 2021-01-01 2021-12-31, vae 2021-01-01 2021-12-31, toutes 2023-01-01 -", "CQP192 1 aucune règle n'est en vigueur du 2022-01-01 au 2022-12-31")]
    public void Days_that_are_warned_of(string rules, string expected)
    {
        var found = Assert.Single(Load(rules));
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.StartsWith(expected, $"{found.Code} {(found.Position!.Line - 2) / Lines + 1} {found.Message}", StringComparison.Ordinal);
        Assert.EndsWith("l'outil demandera laquelle appliquer.", found.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// One rule set follows another, the next day or before it ends; a derogation ends and the rule before it applies again; the last one ends; days that
    /// nobody knows.
    /// </summary>
    [Theory]
    [InlineData("formation 2020-01-01 2023-12-31, formation 2024-01-01 -, vae 2022-01-01 -")]
    [InlineData("formation 2024-01-01 -, formation 2026-01-01 2026-12-31")]
    [InlineData("toutes 2020-01-01 -, toutes 2024-01-01 -")]
    [InlineData("vae 2020-01-01 2023-12-31, toutes 2024-01-01 -")]
    [InlineData("toutes 2020-01-01 2023-12-31")]
    [InlineData("toutes inconnu -, vae 2020-01-01 -")]
    public void Days_that_are_clear(string rules) => Assert.Empty(Load(rules));

    private const int Lines = 9;

    private static List<Diagnostic> Load(string declared)
    {
        var rules = declared.Split(", ").Select(d => d.Split(' ')).Select((d, i) => string.Join('\n',
            $"  - code: r{i}",
            $"    intitule: \"Règle {i}\"",
            "    source: accord",
            d[0] == "toutes" ? "    decision: \"toutes les voies\"" : $"    voie: {d[0]}",
            $"    effet: {d[1]}{(d[2] == "-" ? "" : $"\n    fin: {d[2]}")}",
            $"    pour_chaque: epreuves{(d[2] == "-" ? "\n    passage: \"§ 1\"" : "")}",
            "    notes: [{evaluateur: examinateur, calcul: moyenne}]",
            "    conditions: [{porte_sur: resultat, test: \">= 50\"}]"));
        var loaded = RulePage.Load("regles:\n" + string.Join('\n', rules) + "\n");
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        return [.. loaded.Diagnostics.Where(d => Codes.Contains(d.Code))];
    }
}
