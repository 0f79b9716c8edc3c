using System.Text.Json;
using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Proving;
using CqpKits.Sessions.Results;
using CqpKits.Tests.Scoring;

namespace CqpKits.Tests.Cohort;

/// <summary>Where each person counts separately, the candidate reads « professionnel A » and « professionnel B ».</summary>
public sealed class CandidateCopyTests
{
    private static readonly string[] Names = ["Ève Roux", "Luc Noir"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("{porte_sur: chaque_evaluateur, test: \">= 12\"}")]
    [InlineData("{porte_sur: chaque_evaluateur, test: \">= 12\", sinon: a_trancher}")]
    [InlineData("{au_moins: 1, parmi: [{porte_sur: chaque_evaluateur, test: \">= 12\"}, {porte_sur: resultat, test: \">= 19\"}]}")]
    public void Each_person_has_a_letter_in_place_of_a_name(string condition)
    {
        var (certification, decided) = Score(condition, "[14, 8]");
        var named = Text(new CandidateViews(certification).Of(decided, ""));
        var told = Text(CandidateCopy.Of(certification, decided, new CandidateViews(certification).Of(decided, "")));
        Assert.All(Names, n => Assert.Contains(n, named, StringComparison.Ordinal));
        Assert.All(Names, n => Assert.DoesNotContain(n, told, StringComparison.Ordinal));
        Assert.Contains("professionnel A 14 : seuil de 12/20 atteint", told, StringComparison.Ordinal);
        Assert.Contains("professionnel B 8 : seuil de 12/20 non atteint, il manque 4 points", told, StringComparison.Ordinal);
        Assert.Contains("(professionnel A 14, professionnel B 8)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_owes_is_said_of_the_source()
    {
        var (certification, decided) = Score("{porte_sur: resultat, test: \">= 12\"}", "[14, manquant]");
        var told = CandidateCopy.Of(certification, decided, new CandidateViews(certification).Of(decided, ""));
        Assert.Equal(("Professionnel", "« Grille du professionnel » ne porte aucune note", true), Assert.Single(told.Lacks.Select(l => (l.From, l.What, l.Blocks))));
    }

    /// <summary>Programs read the mark as it was given beside the converted one; documents print both.</summary>
    [Fact]
    public void A_converted_mark_stands_in_the_view_as_it_was_given()
    {
        var (_, decided) = Score("{porte_sur: resultat, test: \">= 60\"}", "[14, 8]", ", ramene_a: pourcentage");
        var source = ItemViews.Of(decided.Final.Nodes[0], null, StatedWords.None).Sources[0];
        Assert.Equal(("14", "/20", "70", "14/20, soit 70 %"), (source.GivenValue, source.GivenUnit, source.Value, source.PrintedValue));
    }

    private static string Text(CandidateView view) => JsonSerializer.Serialize(view, Readable);

    private static (Certification Certification, DecidedResult Decided) Score(string condition, string marks, string more = "")
    {
        var certification = RulePage.Load($$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2{{more}}}]
                conditions: [{{condition}}]
                cas: [{nom: cas, notes: {professionnel: {{marks}}}, attendu: valide}]

            """).Value!;
        var rules = certification.RuleSets[0];
        var made = CaseMaking.Of(certification, rules, rules.Cases[0]);
        CandidateCase candidate = made with { Forms = [.. made.Forms.Select((f, i) => f with { Holder = Names[i] })] };
        var result = CandidateScoring.Score(certification, rules, candidate);
        return (certification, new DecidedResult(result, result, []));
    }
}
