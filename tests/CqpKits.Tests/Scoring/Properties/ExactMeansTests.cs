using System.Globalization;
using System.Numerics;
using CqpKits.Referentials.Loading;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;

namespace CqpKits.Tests.Scoring;

/// <summary>Means of means that have no finite decimals, against the same in whole fractions: a threshold that is met exactly is met, and not exceeded.</summary>
public sealed class ExactMeansTests
{
    private const int Marks = 7;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_mean_that_meets_its_threshold_meets_it_exactly(bool weighted)
    {
        var chance = new Chance(weighted ? 1 : 2);
        var met = 0;
        for (var number = 0; number < 300; number++)
        {
            // Three persons, each with seven marks of 0 to 20, that weigh 20, 30 and 50 %, or the same.
            var marks = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, Marks).Select(_ => chance.Next(21)).ToArray()).ToArray();
            var (numerator, denominator) = Mean(marks, weighted);
            var threshold = number % 3 == 0 ? 12 : (decimal)(int)(numerator / denominator);
            if (number % 3 != 2)
            {
                Adjust(marks, weighted, (int)threshold);
                (numerator, denominator) = Mean(marks, weighted);
            }

            var compared = numerator.CompareTo(new BigInteger(threshold) * denominator);
            met += compared == 0 ? 1 : 0;
            Assert.Equal((compared >= 0, compared > 0), (Passes(marks, weighted, ">=", threshold), Passes(marks, weighted, ">", threshold)));
        }

        Assert.True(met > 50, $"{met}");
    }

    /// <summary>Moves single marks by one until the mean is the threshold, where it can be.</summary>
    private static void Adjust(int[][] marks, bool weighted, int threshold)
    {
        for (var step = 0; step < 400; step++)
        {
            var (numerator, denominator) = Mean(marks, weighted);
            var gap = (new BigInteger(threshold) * denominator) - numerator;
            if (gap.IsZero)
            {
                return;
            }

            var person = step % 3;
            var at = step / 3 % Marks;
            marks[person][at] = Math.Clamp(marks[person][at] + gap.Sign, 0, 20);
        }
    }

    private static (BigInteger Numerator, BigInteger Denominator) Mean(int[][] marks, bool weighted)
    {
        int[] weights = weighted ? [20, 30, 50] : [1, 1, 1];
        return (marks.Zip(weights).Aggregate(BigInteger.Zero, (sum, p) => sum + (p.First.Sum() * p.Second)), Marks * weights.Sum());
    }

    private static bool Passes(int[][] marks, bool weighted, string sign, decimal threshold)
    {
        string[] sources = ["a", "b", "c"];
        int[] weights = [20, 30, 50];
        var notes = sources.Select((s, i) => $"{{evaluateur: {s}, calcul: moyenne{(weighted ? $", poids: {weights[i]}" : "")}}}");
        var forms = sources.Select(s => $$"""
              - code: f{{s}}
                titre: "F"
                role: {{s}}
                evaluateur: {{s}}
                exemplaires: un_par_candidat
                portee: individuelle
                modele: f.md
                champs: [{id: note, nature: note_chiffree, libelle: n, pour_chaque: savoir_faire, echelle: vingt, compte_pour: domaine}]

            """);
        var knowHow = Enumerable.Range(0, Marks).Select(i => $"{{code: S{i}, libelle: s}}");
        var exceptions = marks.SelectMany((m, p) => m.Select((v, i) => string.Create(CultureInfo.InvariantCulture, $"{{evaluateur: {sources[p]}, notes_de: [S{i}], valeur: {v}}}")));
        var text = $$"""
            certification: {code: moyennes, intitule: "M", version: "1"}
            sources: [{code: s, titre: "S"}]
            domaines: [{code: D, libelle: "D", savoir_faire: [{{string.Join(", ", knowHow)}}]}]
            evaluateurs: [{code: a, libelle: A}, {code: b, libelle: B}, {code: c, libelle: C}]
            echelles: [{code: vingt, minimum: 0, maximum: 20, unite: "/20"}]
            formulaires:
            {{string.Concat(forms)}}
            regles:
              - code: r
                intitule: "R"
                source: s
                effet: 2020-01-01
                pour_chaque: domaines
                notes: [{{string.Join(", ", notes)}}]
                resultat: {{(weighted ? "moyenne_ponderee" : "moyenne")}}
                conditions: [{porte_sur: resultat, test: "{{sign}} {{threshold.ToString(CultureInfo.InvariantCulture)}}"}]
                cas: [{nom: n, notes: {a: 0, b: 0, c: 0}, sauf: [{{string.Join(", ", exceptions)}}], attendu: valide}]

            """;
        var loaded = CertificationLoader.Load("referentials/moyennes", path => CqpKits.Diagnostics.Checked.Of(new CqpKits.Diagnostics.SourceFile(path, text)));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == CqpKits.Diagnostics.Severity.Error && d.Code is not ("CQP045" or "CQP482"));
        return RuleProof.Run(loaded.Value!, loaded.Value!.RuleSets[0])[0].Result.Status == ResultStatus.Validated;
    }
}
