using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Proving.Corners;

namespace CqpKits.Tests.Scoring;

/// <summary>Rule sets that refuse every candidate are warned of; those that ask for a certain number, which some candidate has, are not.</summary>
public sealed class NeverReachedTests
{
    private const string OfAnswers = "pour_chaque: competences\n    notes: [{evaluateur: habilite, calcul: releve, champ: critere}]\n    resultat: aucun\n    sans_note: {sans_objet: dispense}\n    conditions: ";

    private const string OfMarks = "pour_chaque: domaines\n    notes: [{evaluateur: professionnel, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      ";

    [Theory]
    [InlineData(OfAnswers + "[{porte_sur: nombre, valeur: OUI, test: \">= 4\"}]", "ne valide jamais « C1 », « C2 » : aucun des candidats essayés n'y parvient, pas même avec « OUI » partout (")]
    [InlineData(OfAnswers + "[{porte_sur: nombre, valeur: OUI, test: \">= 3\"}]", "ne valide jamais « C2 » : aucun")]
    [InlineData(OfAnswers + "[{porte_sur: part, valeur: OUI, test: \">= 80\"}, {porte_sur: part, valeur: NON, test: \">= 30\"}]", "ne valide jamais « C1 », « C2 » : aucun")]
    [InlineData(OfMarks + "resultat: moyenne\n      arrondi: {pas: 25, sens: inferieur}\n      conditions: [{porte_sur: resultat, test: \">= 10\"}]", "ne valide jamais personne : aucun des candidats essayés n'y parvient, pas même avec 20/20 partout (")]
    public void What_every_candidate_is_refused_is_said_once(string rule, string says)
    {
        var fault = Assert.Single(Faults(rule), d => d.Code == "CQP516");
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfAnswers + "[{porte_sur: nombre, valeur: OUI, test: \">= 2\"}]")]
    [InlineData(OfAnswers + "[{porte_sur: nombre, valeur: OUI, test: \"= 1\"}]")]
    [InlineData(OfAnswers + "[{porte_sur: nombre, valeur: OUI, test: \">= 4\", sinon: a_trancher}]")]
    [InlineData("pour_chaque: domaines\n    notes: [{evaluateur: suppleant, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}, {porte_sur: chaque_note, test: \"< 10\"}]")]
    public void What_some_candidate_reaches_or_is_left_to_a_person_is_not(string rule) => Assert.DoesNotContain(Faults(rule), d => d.Code == "CQP516");

    /// <summary>An error says already that it can never be decided.</summary>
    [Fact]
    public void What_can_never_be_decided_is_said_as_an_error_alone()
    {
        var faults = Faults("pour_chaque: domaines\n    notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}, {porte_sur: chaque_savoir_faire, test: \">= 30\"}]");
        Assert.Equal(["CQP456"], faults.Select(f => f.Code));
    }

    /// <summary>Neither the best everywhere, nor the worst, nor two changes have three of seven.</summary>
    [Theory]
    [InlineData("= 3", false)]
    [InlineData("= 3\"}, {porte_sur: elements_non_valides, test: \"= 3", true)]
    public void A_number_that_only_a_mixture_has_is_found(string test, bool isNever)
    {
        var codes = Enumerable.Range(1, 7).Select(i => FormattableString.Invariant($"E{i}")).ToList();
        var certification = Certification($$"""
            epreuves: [{{string.Join(", ", codes.Select(c => $"{{code: {c}, libelle: \"{c}\", evaluateur: un}}"))}}]
            evaluateurs: [{code: un, libelle: "Un"}]
            formulaires:
              - code: f
                titre: "F"
                role: un
                evaluateur: un
                exemplaires: un_par_candidat
                portee: individuelle
                modele: f.md
                champs: [{id: note, nature: note_chiffree, libelle: "Note", pour_chaque: epreuves, echelle: vingt, compte_pour: epreuve}]
            regles:
              - code: r
                intitule: "R"
                source: s
                effet: 2020-01-01
                pour_chaque: epreuves
                notes: [{evaluateur: un, calcul: moyenne}]
                conditions: [{porte_sur: resultat, test: ">= 10"}]
                attribution: {conditions: [{porte_sur: elements_valides, test: "{{test}}"}]}
            """);
        Assert.Equal(isNever, RuleCorners.Faults(certification).Any(d => d.Code == "CQP516"));
    }

    [Fact]
    public void A_ratio_of_the_last_pass_is_of_that_pass_alone()
    {
        string[] passes = ["p1", "p2"];
        var forms = passes.Select(p => $$"""
              - code: f{{p}}
                titre: "F"
                role: plate
                evaluateur: plate
                exemplaires: un_par_candidat
                portee: individuelle
                modele: f.md
                champs:
                  - {id: bonnes, nature: note_chiffree, libelle: "Bonnes", pour_chaque: epreuves, echelle: quarante, compte_pour: epreuve, passe: {{p}}}
                  - {id: questions, nature: note_chiffree, libelle: "Questions", pour_chaque: epreuves, echelle: quarante, compte_pour: epreuve, passe: {{p}}}

            """);
        var certification = Certification($$"""
            epreuves: [{code: QCM, libelle: "Questionnaire", evaluateur: plate}]
            evaluateurs: [{code: plate, libelle: "Plateforme", passes: [{code: p1, libelle: "Premier"}, {code: p2, libelle: "Second"}]}]
            formulaires:
            {{string.Concat(forms)}}
            regles:
              - code: r
                intitule: "R"
                source: s
                effet: 2020-01-01
                pour_chaque: epreuves
                notes: [{evaluateur: plate, calcul: rapport, champ: bonnes, sur: questions, passe: derniere}]
                conditions: [{porte_sur: resultat, test: ">= 70"}]
                cas:
                  - {nom: "bon, puis rien", notes: {plate: 75}, sauf: [{evaluateur: plate, passe: p2, valeur: manquant}], valeurs: {QCM: 75}, attendu: valide}
                  - {nom: "bon, puis mauvais", notes: {plate: 75}, sauf: [{evaluateur: plate, passe: p2, valeur: 60}], valeurs: {QCM: 60}, attendu: non_valide}
            """);
        Assert.Equal([], RuleProof.Faults(certification).Concat(RuleCorners.Faults(certification)).Select(d => d.ToString()));
    }

    private static Certification Certification(string text)
    {
        var head = """
            certification: {code: essai, intitule: "Essai", version: "1"}
            sources: [{code: s, titre: "Texte"}]
            echelles: [{code: vingt, minimum: 0, maximum: 20, unite: "/20"}, {code: quarante, minimum: 0, maximum: 40, entier: oui}]

            """;
        var loaded = CertificationLoader.Load("referentials/essai", path => Checked.Of(new SourceFile(path, (head + text).ReplaceLineEndings("\n"))));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        return loaded.Value!;
    }

    private static List<Diagnostic> Faults(string rule)
    {
        var loaded = RulePage.Load(RulePage.Head + $"    {rule}\n".ReplaceLineEndings("\n"));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error && d.Position?.Path == RulePage.RuleFile);
        return [.. RuleCorners.Faults(loaded.Value!)];
    }
}
