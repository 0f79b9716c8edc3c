using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>
/// Every key of a rule, in every place where it can be written: either the certification is refused with it, or some candidate has another result than without
/// it. Nothing is accepted and does nothing.
/// </summary>
public sealed class RuleKeyTests
{
    private const int Candidates = 400;

    private static readonly DateOnly Day = new(2026, 6, 16);
    private static readonly string[] Domains = ["ACC", "VEN"];
    private static readonly string[] AccessCodes = ["a", "b"];

    private static readonly (string Name, string Key, string Other)[] ConditionKeys =
    [
        ("evaluateur", "evaluateur: professionnel", ""), ("pour", "pour: [ACC]", ""), ("valeur", "valeur: NON", "valeur: OUI"),
        ("arrondi", "arrondi: inferieur", ""), ("sinon", "sinon: a_trancher", ""),
    ];

    private const string OfMarks = """
            pour_chaque: domaines
            notes: [{evaluateur: professionnel, calcul: moyenne, ramene_a: pourcentage}, {evaluateur: tuteur, calcul: moyenne, passe: finale}]
            conditions:
              - {porte_sur: chaque_note, test: ">= 0"}
              CONDITION

        """;

    private const string OfAnswers = """
            pour_chaque: competences
            notes: [{evaluateur: habilite, calcul: releve, champ: critere}, {evaluateur: avis, calcul: releve}]
            resultat: aucun
            conditions:
              - {porte_sur: nombre, valeur: OUI, test: ">= 0"}
              CONDITION

        """;

    private const string OfItems = """
            pour_chaque: blocs
            detail:
              pour_chaque: unites
              notes: [{evaluateur: organisme, calcul: moyenne}]
              conditions: [{porte_sur: resultat, test: ">= 10"}]
            conditions:
              - {porte_sur: chaque_element, test: ">= 0"}
              CONDITION

        """;

    private const string Award = """
            pour_chaque: domaines
            notes: [{evaluateur: professionnel, calcul: moyenne}]
            conditions: [{porte_sur: resultat, test: ">= 10"}]
            attribution:
              resultat: moyenne
              conditions:
                - {porte_sur: elements_valides, test: ">= 0"}
                CONDITION

        """;

    private const string Outcome = """
            pour_chaque: domaines
            notes: [{evaluateur: professionnel, calcul: moyenne}]
            conditions: [{porte_sur: resultat, test: ">= 10"}]
            attribution:
              resultat: moyenne
              conditions: [{porte_sur: elements_valides, test: "= tous"}]
              issues:
                - issue: partielle
                  conditions:
                    CONDITION

        """;

    /// <summary>A place, a subject that it may have, and a test of it.</summary>
    public static TheoryData<string, string, string> Conditions
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (place, subject, test) in Plain.Concat(Plain.Select(p => (p.Place + " parmi", p.Subject, p.Test))))
            {
                data.Add(place, subject, test);
            }

            return data;
        }
    }

    private static IEnumerable<(string Place, string Subject, string Test)> Plain =>
    [
        ("notes", "resultat", ">= 60"), ("notes", "chaque_evaluateur", ">= 60"), ("notes", "chaque_savoir_faire", ">= 60"), ("notes", "chaque_note", ">= 60"),
        ("reponses", "nombre", ">= 1"), ("reponses", "part", ">= 60"),
        ("elements", "resultat", ">= 12"), ("elements", "chaque_element", ">= 12"), ("elements", "elements_valides", ">= 1"),
        ("elements", "moyenne", ">= 12"), ("elements", "somme", ">= 24"), ("attribution", "moyenne", ">= 12"), ("attribution", "somme", ">= 24"),
        ("issue", "moyenne", ">= 12"), ("issue", "somme", ">= 24"),
        ("elements", "elements_non_valides", "<= 1"), ("elements", "part_valides", ">= 60"),
        ("attribution", "resultat", ">= 12"), ("attribution", "chaque_element", ">= 12"), ("attribution", "elements_valides", ">= 1"),
        ("attribution", "elements_non_valides", "<= 1"), ("attribution", "part_valides", ">= 60"),
        ("issue", "resultat", ">= 12"), ("issue", "chaque_element", ">= 12"), ("issue", "elements_valides", ">= 1"),
        ("issue", "elements_non_valides", "<= 1"), ("issue", "part_valides", ">= 60"),
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_key_of_a_condition_acts_or_is_refused(string place, string subject, string test)
    {
        foreach (var (name, key, other) in ConditionKeys)
        {
            var answers = subject is "nombre" or "part" && name != "valeur" ? ", valeur: OUI" : "";
            var without = Rule(place, $"{{porte_sur: {subject}, test: \"{test}\"{answers}{(answers.Length == 0 && subject is "nombre" or "part" ? $", {other}" : "")}}}");
            Assert.DoesNotContain(Load(without).Diagnostics, IsOfRule);
            var fitting = subject is "moyenne" or "somme" && place.StartsWith("elements", StringComparison.Ordinal) ? key.Replace("ACC", "UC1", StringComparison.Ordinal) : key;
            var with = Rule(place, $"{{porte_sur: {subject}, test: \"{test}\"{answers}, {Fitting(place, fitting)}}}");
            AssertActs(without, with, $"« {name} » ({place}, {subject})");
        }
    }

    /// <summary>The keys of « notes », each with a value that should matter, and the source to write it in.</summary>
    [Theory]
    [InlineData("pour: [ACC]")]
    [InlineData("sur: questions")]
    [InlineData("meilleures: 1")]
    [InlineData("poids: 50")]
    [InlineData("coefficient: 2")]
    [InlineData("personnes: 5")]
    [InlineData("chaque_personne: somme")]
    [InlineData("chaque_personne: maximum")]
    [InlineData("sur: 40")]
    [InlineData("bonus_au_dela_de: 10")]
    [InlineData("bonus_au_dela_de: 10, coefficient: 2")]
    [InlineData("chaque_personne: somme, sur: 40")]
    [InlineData("ramene_a: pourcentage")]
    [InlineData("arrondi: {pas: 4, sens: superieur}")]
    [InlineData("passe: derniere")]
    public void A_key_of_a_mark_acts_or_is_refused(string key)
    {
        foreach (var method in new[] { "moyenne", "somme", "minimum", "maximum", "chacun", "consensus", "releve" })
        {
            string Of(string more) => $$"""
                    pour_chaque: domaines
                    notes:
                      - {evaluateur: professionnel, calcul: {{method}}{{more}}}
                      - {evaluateur: organisme, calcul: moyenne, champ: globale}
                    resultat: {{(method == "releve" ? "aucun" : "moyenne")}}
                    conditions:
                      - {porte_sur: {{(method == "releve" ? "chaque_note" : "resultat")}}, test: ">= 10"}

                """;
            AssertActs(Of(""), Of(", " + key), $"« {key} » avec « {method} »");
        }
    }

    [Theory]
    [InlineData("arrondi: {pas: 4, sens: superieur}")]
    [InlineData("sur: 40")]
    [InlineData("ponderation: {ACC: 60, VEN: 40}")]
    [InlineData("coefficients: {ACC: 3, VEN: 1}")]
    [InlineData("coefficients: {ACC: 3, VEN: 0}")]
    public void A_key_of_a_level_or_an_award_acts_or_is_refused(string key)
    {
        foreach (var combination in new[] { "moyenne", "moyenne_ponderee", "somme", "minimum", "maximum", "aucun" })
        {
            string Level(string more) => $$"""
                    pour_chaque: domaines
                    notes: [{evaluateur: professionnel, calcul: moyenne}]
                    resultat: {{combination}}
                    {{more}}
                    conditions: [{porte_sur: chaque_evaluateur, test: ">= 10"}]

                """;
            string Whole(string more) => $$"""
                    pour_chaque: domaines
                    notes: [{evaluateur: professionnel, calcul: moyenne}]
                    conditions: [{porte_sur: resultat, test: ">= 10"}]
                    attribution:
                      resultat: {{combination}}
                      {{more}}
                      conditions: [{porte_sur: elements_valides, test: ">= 1"}]

                """;
            AssertActs(Level(""), Level(key), $"« {key} » du niveau, avec « {combination} »");
            AssertActs(Whole(""), Whole(key), $"« {key} » de l'attribution, avec « {combination} »");
        }
    }

    [Theory]
    [InlineData("sans_objet_au_plus: 1")]
    [InlineData("sans_objet_par: ensemble")]
    [InlineData("sans_objet_par: ensemble, sans_objet_au_plus: 1")]
    public void A_limit_of_what_does_not_apply_acts_or_is_refused(string keys)
    {
        foreach (var treatment in new[] { "", "sans_objet: non_decidable, ", "sans_objet: exclu, ", "sans_objet: non_valide, ", "sans_objet: a_trancher, ", "sans_objet: zero, " })
        {
            string Of(string more) => $$"""
                    pour_chaque: competences
                    notes: [{evaluateur: habilite, calcul: releve, champ: critere}]
                    resultat: aucun
                    conditions: [{porte_sur: nombre, valeur: NON, test: "= 0"}]
                    sans_note: {{{treatment}}manquant: non_decidable{{more}}}

                """;
            AssertActs(Of(""), Of(", " + keys), $"« {keys} » avec « {treatment} »");
        }
    }

    /// <summary>What is asked of a candidate's record: each key against the rule without it, for candidates who have records of all kinds.</summary>
    [Theory]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 24 mois}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: selon_la_piece}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, depuis: publication}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, garde: note}")]
    [InlineData("conservation: {duree: 12 mois, garde: note}", "conservation: {duree: 12 mois, garde: note, si_repasse: gardee}")]
    [InlineData("conservation: {duree: 12 mois, garde: note, si_repasse: nouvelle}", "conservation: {duree: 12 mois, garde: note, si_repasse: meilleure}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, si_repasse: meilleure}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, pour: [ACC]}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, au_plus: 1}")]
    [InlineData("conservation: {duree: sans_limite}", "conservation: {duree: sans_limite, depuis: deliberation}")]
    [InlineData("conservation: {duree: 12 mois}", "conservation: {duree: 12 mois, pour_chaque: unites}")]
    [InlineData("dispenses: {effet: valide}", "dispenses: {effet: sort_du_calcul}")]
    [InlineData("dispenses: {effet: valide}", "dispenses: {effet: valide, titres: [BTS]}")]
    [InlineData("dispenses: {effet: valide}", "dispenses: {effet: valide, pour: [VEN]}")]
    [InlineData("dispenses: {effet: valide}", "dispenses: {effet: valide, pour_chaque: unites}")]
    [InlineData("mentions: [{intitule: Bien, test: \">= 5\"}]", "mentions: [{intitule: Bien, test: \">= 5\", conditions: [{porte_sur: chaque_element, test: \">= 12\"}]}]")]
    [InlineData("resultat: moyenne", "resultat: moyenne\n      mentions: [{intitule: Bien, test: \">= 5\"}]")]
    public void A_key_of_what_is_kept_exempt_or_mentioned_acts_or_is_refused(string without, string with)
    {
        string Of(string keys) => $$"""
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}]
                conditions: [{porte_sur: resultat, test: ">= 10"}]
                attribution:
                  {{(with.StartsWith("resultat", StringComparison.Ordinal) ? "" : with.Contains("garde", StringComparison.Ordinal) || with.StartsWith("mentions", StringComparison.Ordinal) ? "resultat: moyenne" : "")}}
                  {{keys}}
                  conditions: [{porte_sur: elements_valides, test: ">= 1"}]

            """;
        AssertActs(Of(without), Of(with), with);
    }

    [Theory]
    [InlineData("conditions: [{code: a, libelle: A}]")]
    [InlineData("conditions: [{code: a, libelle: A}, {code: b, libelle: B}]")]
    [InlineData("conditions: [{code: a, libelle: A, preuve: papier}]")]
    [InlineData("presentations_au_plus: 2")]
    [InlineData("presentations_au_plus: 2, sur: 12 mois")]
    [InlineData("sur: 12 mois")]
    [InlineData("attente: 12 mois")]
    public void A_key_of_admission_acts_or_is_refused(string keys)
    {
        string Of(string admission) => $$"""
                {{admission}}
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}]
                conditions: [{porte_sur: resultat, test: ">= 10"}]

            """;
        var split = keys.LastIndexOf(", ", StringComparison.Ordinal) is var at && at > 0 && !keys.StartsWith("conditions", StringComparison.Ordinal) ? keys[..at] : null;
        AssertActs(Of(split is null ? "" : $"admission: {{{split}}}"), Of($"admission: {{{keys}}}"), keys);
    }

    /// <summary>The keys of a condition on votes, beside each agreement; « partage » changes something too, wherever it is accepted.</summary>
    [Theory]
    [InlineData("accord: majorite, partage: a_trancher")]
    [InlineData("accord: majorite, partage: valide, quorum: 3")]
    [InlineData("accord: majorite_des_presents, partage: non_valide")]
    [InlineData("accord: majorite_des_presents, partage: voix_preponderante, preponderante: president")]
    [InlineData("accord: unanimite, partage: a_trancher, quorum: \"3/4\"")]
    [InlineData("accord: unanimite_des_presents, partage: non_valide")]
    [InlineData("accord: \"2/3\"")]
    [InlineData("accord: \"2/3\", quorum: 4")]
    public void A_key_of_a_condition_on_votes_acts_or_is_refused(string plain)
    {
        string[] keys =
        [
            "evaluateur: membre", "evaluateur: president", "pour: [ACC]", "quorum: 4", "quorum: \"1/1\"", "sans_quorum: non_valide", "preponderante: president", "sinon: a_trancher", "valeur: POUR",
            "partage: a_trancher", "partage: non_valide", "partage: valide", "partage: voix_preponderante, preponderante: president",
        ];
        foreach (var among in new[] { false, true })
        {
            string Of(string condition) => $$"""
                    pour_chaque: domaines
                    notes: [{evaluateur: membre, calcul: releve}, {evaluateur: president, calcul: releve}]
                    resultat: aucun
                    conditions:
                      - {porte_sur: nombre, valeur: POUR, test: ">= 0"}
                      - {{(among ? $"{{au_moins: 1, parmi: [{{porte_sur: avis, {condition}}}]}}" : $"{{porte_sur: avis, {condition}}}")}}

                """;
            foreach (var key in keys)
            {
                var name = key.Split(':')[0] + ":";
                var kept = plain.Split(", ").Where(k => !k.StartsWith(name, StringComparison.Ordinal) && (name != "partage:" || !k.StartsWith("preponderante", StringComparison.Ordinal)));
                var changed = string.Join(", ", kept.Append(key));

                // With the casting vote of the president, the votes of the members and his are all there are.
                if (!plain.Contains(key, StringComparison.Ordinal) && !(key == "evaluateur: membre" && plain.Contains("preponderante", StringComparison.Ordinal)))
                {
                    AssertActs(Of(plain), Of(changed), $"« {key} » avec « {plain} »");
                }
            }
        }
    }

    /// <summary>The keys of a source that only gives answers, beside one that gives marks.</summary>
    [Theory]
    [InlineData("poids: 50")]
    [InlineData("coefficient: 2")]
    [InlineData("arrondi: {pas: 4, sens: superieur}")]
    [InlineData("meilleures: 1")]
    [InlineData("ramene_a: vingt")]
    [InlineData("pour: [ACC]")]
    public void A_key_of_answers_beside_marks_acts_or_is_refused(string key)
    {
        foreach (var weight in new[] { "", ", poids: 100", ", coefficient: 1" })
        {
            string Of(string more) => $$"""
                    pour_chaque: domaines
                    notes: [{evaluateur: professionnel, calcul: moyenne{{weight}}}, {evaluateur: membre, calcul: releve{{more}}}]
                    resultat: {{(weight.Length > 0 ? "moyenne_ponderee" : "moyenne")}}
                    conditions: [{porte_sur: resultat, test: ">= 10"}, {porte_sur: nombre, valeur: POUR, test: ">= 1"}]

                """;
            AssertActs(Of(""), Of(", " + key), $"« {key} » avec « releve » à côté de notes");
        }
    }

    private static string Rule(string place, string condition)
    {
        var among = place.EndsWith(" parmi", StringComparison.Ordinal);
        var template = place.Split(' ')[0] switch { "notes" => OfMarks, "reponses" => OfAnswers, "elements" => OfItems, "attribution" => Award, _ => Outcome };
        return template.Replace("CONDITION", among ? $"- {{au_moins: 1, parmi: [{condition}]}}" : $"- {condition}", StringComparison.Ordinal);
    }

    /// <summary>The key with a code of the place.</summary>
    private static string Fitting(string place, string key) => place.Split(' ')[0] switch
    {
        "reponses" => key.Replace("ACC", "C1", StringComparison.Ordinal).Replace("professionnel", "habilite", StringComparison.Ordinal),
        "elements" => key.Replace("ACC", "B-ACC", StringComparison.Ordinal).Replace("professionnel", "organisme", StringComparison.Ordinal),
        _ => key,
    };

    private static void AssertActs(string without, string with, string what)
    {
        var (plain, changed) = (Load(without), Load(with));
        if (changed.Diagnostics.Any(IsOfRule))
        {
            return;
        }

        // Where the rule is refused without the key, that it is not with it shows that it acts.
        Assert.True(plain.Diagnostics.Any(IsOfRule) || Differ(plain.Value!, changed.Value!), $"{what} est acceptée et ne change rien.");
    }

    private static bool IsOfRule(Diagnostic d) => d.Severity == Severity.Error && d.Position?.Path == RulePage.RuleFile;

    private static Checked<Certification> Load(string rule) => RulePage.Load(
        RulePage.Head + $"{rule}".ReplaceLineEndings("\n"));

    private static bool Differ(Certification plain, Certification changed) => Enumerable.Range(1, Candidates).Any(seed =>
    {
        var candidate = Candidate(seed, plain);
        return Summary(CandidateScoring.Score(plain, plain.RuleSets[0], candidate)) != Summary(CandidateScoring.Score(changed, changed.RuleSets[0], candidate));
    });

    private static CandidateCase Candidate(int seed, Certification certification)
    {
        var cases = new GeneratedCases(new Chance(seed), certification, certification.RuleSets[0]);
        var whole = cases.Whole();
        return (seed % 3 == 0 ? cases.WithoutObject(whole) : whole) with { Day = Day, Record = Record(new Chance(seed)) };
    }

    /// <summary>A record of all kinds: what a rule does not ask for is not looked at.</summary>
    private static CandidateRecord Record(Chance chance) => new()
    {
        Kept = [.. Domains.Where(_ => chance.Next(2) == 0).Select(code => new KeptItem(code, DayOrNone(chance), "") { Published = DayOrNone(chance), Deliberated = DayOrNone(chance), Until = DayOrNone(chance)?.AddMonths(12), Mark = chance.Next(2) == 0 ? chance.Next(21) : null })],
        Exempt = [.. Domains.Where(_ => chance.Next(3) == 0).Select(code => new ExemptItem(code, chance.Next(2) == 0 ? "BTS" : "Autre", "copie"))],
        Access = [.. AccessCodes.Where(_ => chance.Next(4) > 0).Select(code => new AccessFact(code, chance.Next(4) > 0 ? AccessState.Met : AccessState.NotMet, chance.Next(2) == 0 ? "pièce" : ""))],
        Attempts = chance.Next(4) == 0 ? null : [.. Enumerable.Range(0, chance.Next(4)).Select(_ => DayOrNone(chance))],
    };

    private static DateOnly? DayOrNone(Chance chance) => chance.Next(4) == 0 ? null : Day.AddMonths(-1 - chance.Next(30));

    private static string Summary(CandidateResult result) => string.Join('\n', result.Nodes.Select(n => $"{n.Code} {n.Status} {n.Value} {ResultWords.ReasonOf(n)}")
        .Prepend($"{result.Status} {result.Value} {result.Unit} {result.Outcome?.Kind} {result.Mention} {ResultWords.ReasonOf(result)}"));
}
