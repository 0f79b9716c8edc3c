using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

/// <summary>Passes, counts, marks of blocs and unités, and values carried over: one thing wrong, said where it stands.</summary>
public sealed class AssessmentFormFaultTests
{
    private const string Passes = "libelle: Tuteur\n    passes:\n      - code: debut\n        libelle: Début\n      - code: fin\n        libelle: Fin\n";
    private const string KnowHow = "pour_chaque: savoir_faire\n        echelle: pourcentage\n        compte_pour: domaine\n";
    private const string Mean = "evaluateur: tuteur\n        calcul: moyenne\n";
    private const string Overall = "echelle: pourcentage\n        compte_pour: R\n";

    [Fact]
    public void Passes_declared_and_named_by_every_mark_are_sound() => Assert.Empty(WithPasses("debut", "fin").Load().Diagnostics);

    [Fact]
    public void A_mark_without_its_pass_is_an_error() =>
        AssertFault(WithPasses(null, "fin"), "CQP095", "« note »");

    [Fact]
    public void A_pass_that_the_assessor_has_not_is_an_error() =>
        AssertFault(WithPasses("debut", "finale"), "CQP094", "debut, fin");

    [Fact]
    public void A_pass_of_an_assessor_without_any_is_an_error() =>
        AssertFault(new TinyCertification().With(FormFile, KnowHow, KnowHow + "        passe: fin\n"), "CQP094", "évaluateurs");

    [Theory]
    [InlineData("arrondi: {pas: 1, sens: superieur}", "CQP441", "ne dit pas laquelle compte")]
    [InlineData("passe: finale", "CQP479", "debut, fin, ou « derniere »")]
    [InlineData("passe: derniere", null, "")]
    [InlineData("passe: fin", null, "")]
    public void A_rule_says_which_pass_counts(string line, string? code, string says)
    {
        var tiny = WithPasses("debut", "fin", line);
        var faults = tiny.Load().Diagnostics;
        Assert.Equal(code is null ? [] : [code], faults.Select(f => f.Code));
        Assert.All(faults, f => Assert.Contains(says, f.Message + f.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_passes_of_one_code_are_an_error() =>
        AssertFault(WithPasses("debut", "debut", "passe: derniere").With(Assessment, "code: fin", "code: Debut"), "CQP097", "déjà");

    [Theory]
    [InlineData("pour_chaque: blocs", "compte_pour: domaine", null, "")]
    [InlineData("pour_chaque: unites", "compte_pour: unite", null, "")]
    [InlineData("pour_chaque: connaissances", "compte_pour: domaine", null, "")]
    [InlineData("pour_chaque: unites", "compte_pour: domaine", "CQP084", "UC1.")]
    [InlineData("pour_chaque: savoir_faire", "compte_pour: unite", "CQP059", "« domaine »")]
    [InlineData("pour_chaque: savoir_faire", "compte_pour: domaine\n        reprend: jury", "CQP099", "portee: report")]
    public void What_a_mark_counts_for_must_be_known(string collection, string counts, string? code, string says)
    {
        var tiny = new TinyCertification().With(FormFile, KnowHow, $"{collection}\n        echelle: pourcentage\n        {counts}\n");
        // What the rule of this certification waits for is another matter.
        var faults = tiny.Load().Diagnostics.Where(d => d.Code is not ("CQP067" or "CQP483")).ToList();
        Assert.Equal(code is null ? [] : [code], faults.Select(f => f.Code));
        Assert.All(faults, f => Assert.Contains(says, f.Message + f.Hint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("entier: oui", null)]
    [InlineData("entier: non", null)]
    [InlineData("entier: parfois", "CQP016")]
    public void A_scale_may_admit_only_whole_numbers(string line, string? code)
    {
        var tiny = new TinyCertification().With(Assessment, "echelles:\n", $"echelles:\n  - code: questions\n    minimum: 0\n    maximum: 40\n    {line}\n");
        Assert.Equal(code is null ? [] : [code], tiny.Load().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_scale_of_whole_numbers_has_whole_bounds() =>
        AssertFault(new TinyCertification().With(Assessment, "echelles:\n", "echelles:\n  - code: questions\n    minimum: 0\n    maximum: 40,5\n    entier: oui\n"), "CQP089", "bornes entières");

    [Theory]
    [InlineData("reprend: tuteur", "reprend: resultat", null)]
    [InlineData("reprend: tuteur", "reprend: tuteur", "CQP096")]
    [InlineData("reprend: tuteur", "reprend: tutrice", "CQP034")]
    public void A_report_may_repeat_each_computed_value_once(string first, string second, string? code)
    {
        var report = $"""
              - code: globale
                titre: Synthèse globale
                role: president
                evaluateur: jury
                exemplaires: un_par_candidat
                portee: report
                modele: globale.md
                champs:
                  - id: un
                    nature: note_chiffree
                    libelle: Un
                    pour_chaque: domaines
                    echelle: pourcentage
                    compte_pour: domaine
                    {first}
                  - id: deux
                    nature: note_chiffree
                    libelle: Deux
                    pour_chaque: domaines
                    echelle: pourcentage
                    compte_pour: domaine
                    {second}

            """;
        var tiny = new TinyCertification().With(FormFile, "formulaires:\n", "formulaires:\n" + report);
        Assert.Equal(code is null ? [] : [code], tiny.Load().Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("voies: [formation]", null)]
    [InlineData("voies: [formations]", "CQP034")]
    [InlineData("voies: formation", "CQP013")]
    public void A_kit_names_the_routes_it_is_for(string line, string? code)
    {
        var kit = new TinyCertification().WithKits().With(KitFile, "exemplaires: un_par_membre\n    documents:", $"exemplaires: un_par_membre\n    {line}\n    documents:");
        Assert.Equal(code is null ? [] : [code], kit.Load().Diagnostics.Select(d => d.Code));
    }

    private static TinyCertification WithPasses(string? knowHow, string overall, string rule = "passe: fin") => new TinyCertification()
        .With(Assessment, "libelle: Tuteur\n", Passes)
        .With(FormFile, KnowHow, KnowHow + (knowHow is null ? "" : $"        passe: {knowHow}\n"))
        .With(FormFile, Overall, Overall + $"        passe: {overall}\n")
        .With(Rules, Mean, Mean + $"        {rule}\n");

    private static void AssertFault(TinyCertification tiny, string code, string says)
    {
        var fault = Assert.Single(tiny.Load().Diagnostics);
        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
        Assert.True(fault.Position!.Line > 1);
    }
}
