namespace CqpKits.Tests.Scoring;

/// <summary>Rule sets by chance, as a branch would write them, on the certification of <c>docs/regles.md</c>.</summary>
internal sealed class GeneratedRules(Chance chance)
{
    private static readonly string[] Percents = ["30", "49.99", "50", "66", "70", "70.01", "80"];
    private static readonly string[] Twentieths = ["8", "9.99", "10", "12", "14"];

    /// <summary>The text of one rule set. <paramref name="asksForMore"/>: only tests that ask for more, and no outcome that rewards a failure.</summary>
    public string Write(bool asksForMore)
    {
        var level = chance.Next(5) switch { 0 => Answers(asksForMore), 1 => Detail(asksForMore), 2 => Votes(asksForMore), _ => Marks(asksForMore) };
        return $"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
            {level.Text}{Policy()}{Award(level.Items, level.HasValue, asksForMore)}
            """;
    }

    private (string Text, int Items, bool HasValue) Marks(bool more)
    {
        var sources = new List<string> { Tutor() };
        string[] others = ["{evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions", "{evaluateur: jury, calcul: consensus", $"{{evaluateur: professionnel, calcul: {Pick("moyenne", "chacun", "minimum")}, ramene_a: pourcentage"];
        sources.AddRange(others.Where(_ => chance.Next(2) == 0));
        var weighted = chance.Next(4) == 0;
        int[] weights = sources.Count switch { 1 => [100], 2 => [40, 60], 3 => [30, 20, 50], _ => [10, 20, 30, 40] };
        var weight = chance.Next(2) == 0 ? "poids" : "coefficient";
        var notes = string.Concat(sources.Select((s, i) => $"      - {s}{(weighted ? $", {weight}: {weights[i]}" : "")}}}\n"));
        var combine = weighted ? "moyenne_ponderee" : Pick("moyenne", "moyenne", "minimum", "maximum");
        var conditions = Several(() => $"{{porte_sur: {Pick("resultat", "resultat", "chaque_evaluateur", "chaque_savoir_faire", "chaque_note")}, test: \"{Sign(more)} {Pick(Percents)}\"{Pick("", "", ", sinon: a_trancher")}}}");
        var gate = chance.Next(5) == 0 ? "    prealables: [{pour: [VEN], il_faut: [ACC]}]\n" : "";
        return ($"    pour_chaque: domaines\n    notes:\n{notes}    resultat: {combine}\n{Rounding()}{gate}    conditions:\n{conditions}", 2, true);
    }

    private string Tutor() => chance.Next(4) == 0
        ? $"{{evaluateur: tuteur, calcul: moyenne, passe: toutes{Pick("", ", meilleures: 1", ", meilleures: 2")}"
        : $"{{evaluateur: tuteur, calcul: {Pick("moyenne", "moyenne", "minimum", "maximum")}, passe: finale";

    private (string Text, int Items, bool HasValue) Answers(bool more)
    {
        var (notes, condition) = chance.Next(3) switch
        {
            0 => ("{evaluateur: habilite, calcul: releve, champ: critere}", (Func<string>)(() => CountOfAnswers(more))),
            1 => ("{evaluateur: avis, calcul: chacun, personnes: 3}", () => $"{{porte_sur: avis, accord: {Pick("unanimite", "majorite")}, partage: {Pick("a_trancher", "non_valide")}}}"),
            _ => ("{evaluateur: observateur, calcul: moyenne, ramene_a: pourcentage}", () => $"{{porte_sur: {Pick("resultat", "chaque_note")}, test: \"{Sign(more)} {Pick("0", "33", "50", "66")}\"}}"),
        };
        var hasValue = notes.Contains("moyenne", StringComparison.Ordinal);
        return ($"    pour_chaque: competences\n    notes:\n      - {notes}\n{(hasValue ? "" : "    resultat: aucun\n")}    conditions:\n{Several(condition)}", 2, hasValue);
    }

    /// <summary>Votes by themselves, or beside a mark and a bonus.</summary>
    private (string Text, int Items, bool HasValue) Votes(bool more)
    {
        var hasMarks = chance.Next(2) == 0;
        var marks = hasMarks ? "      - {evaluateur: jury, calcul: consensus}\n      - {evaluateur: professionnel, calcul: moyenne, ramene_a: pourcentage, bonus_au_dela_de: 50}\n" : "";
        string Vote() => $"{{porte_sur: avis, evaluateur: membre, accord: {Accord()}{Pick("", ", quorum: 2, sans_quorum: non_valide", ", quorum: \"1/2\", sans_quorum: non_valide")}}}";
        var conditions = Several(Vote) + (hasMarks ? $"      - {{porte_sur: resultat, test: \"{Sign(more)} {Pick(Percents)}\"}}\n" : "");
        return ($"    pour_chaque: domaines\n    notes:\n{marks}      - {{evaluateur: membre, calcul: releve}}\n      - {{evaluateur: president, calcul: releve}}\n    resultat: {(hasMarks ? "moyenne" : "aucun")}\n    conditions:\n{conditions}", 2, hasMarks);
    }

    private string Accord() => Pick(
        $"majorite, partage: {Pick("a_trancher", "non_valide", "valide")}", $"majorite_des_presents, partage: {Pick("a_trancher", "non_valide", "valide")}",
        $"{Pick("majorite", "majorite_des_presents")}, partage: voix_preponderante, preponderante: president",
        $"{Pick("unanimite", "unanimite_des_presents")}, partage: {Pick("a_trancher", "non_valide")}", "\"2/3\"");

    private string CountOfAnswers(bool more) => chance.Next(3) switch
    {
        0 => $"{{porte_sur: nombre, valeur: OUI, test: \"{(more ? "= tous" : Pick("= tous", "<= 2", "= 1"))}\"}}",
        1 => $"{{porte_sur: part, valeur: OUI, test: \"{Sign(more)} {Pick("50", "66", "100")}\"}}".Replace("> 100", ">= 100", StringComparison.Ordinal),
        _ => $"{{porte_sur: nombre, valeur: NON, test: \"{(more ? Pick("<= 1", "= 0", "< 2") : Pick("<= 1", ">= 1"))}\"}}",
    };

    private (string Text, int Items, bool HasValue) Detail(bool more)
    {
        var conditions = Several(() => chance.Next(3) switch
        {
            0 => $"{{porte_sur: elements_valides, test: \"{(more ? Pick("= tous", ">= 1") : Pick("= tous", "= 1", "<= 1"))}\"}}",
            1 => $"{{porte_sur: elements_non_valides, test: \"{(more ? Pick("= 0", "<= 1") : Pick(">= 1", "<= 1"))}\"}}",
            _ => $"{{porte_sur: {Pick("resultat", "chaque_element")}, test: \"{Sign(more)} {Pick(Twentieths)}\"}}",
        });
        var weighted = chance.Next(3) == 0 ? "    resultat: moyenne_ponderee\n    ponderation: {UC1: 40, UC2: 60, UC3: 100}\n" : "";
        return ($"    pour_chaque: blocs\n    detail:\n      pour_chaque: unites\n      notes: [{{evaluateur: organisme, calcul: moyenne}}]\n"
            + $"      conditions: [{{porte_sur: resultat, test: \"{Sign(more)} {Pick(Twentieths)}\"}}]\n{weighted}{Rounding()}    conditions:\n{conditions}", 2, true);
    }

    private string Several(Func<string> condition)
    {
        var one = $"      - {condition()}\n";
        return chance.Next(5) switch
        {
            0 => $"      - au_moins: 1\n        parmi:\n          - {condition()}\n          - {condition()}\n",
            1 or 2 => one,
            _ => one + $"      - {condition()}\n",
        };
    }

    private string Rounding() => chance.Next(4) == 0 ? $"    arrondi: {{pas: {Pick("1", "0.5", "0.01")}, sens: {Pick("au_plus_proche", "superieur", "inferieur")}}}\n" : "";

    private string Policy() => chance.Next(3) == 0
        ? $"    sans_note: {{absent: {Pick("non_decidable", "non_valide", "a_trancher")}, sans_objet: {Pick("exclu", "non_decidable", "a_trancher")}, sans_objet_au_plus: 1, sans_objet_par: {Pick("element", "ensemble")}}}\n"
        : "";

    private string Award(int items, bool hasValue, bool more)
    {
        if (chance.Next(3) == 0)
        {
            return "";
        }

        var value = hasValue && chance.Next(2) == 0;
        var first = more
            ? Pick("elements_valides, test: \"= tous\"", "elements_valides, test: \">= 1\"", "part_valides, test: \">= 50\", arrondi: superieur", "elements_non_valides, test: \"< 1\"")
            : Pick("elements_valides, test: \"= tous\"", "elements_valides, test: \"= 1\"", "elements_non_valides, test: \">= 1\"", "part_valides, test: \"<= 50\"");
        var second = value ? $"        - {{porte_sur: resultat, test: \"{Sign(more)} 50\"}}\n" : "";
        var outcomes = chance.Next(3) switch
        {
            0 => "",
            1 => $"      issues:\n        - {{issue: a_trancher, conditions: [{{porte_sur: elements_valides, test: \">= 1\"}}]}}\n        - {{issue: refus}}\n",
            _ => more ? $"      issues:\n        - {{issue: partielle, conditions: [{{porte_sur: elements_valides, test: \"= {items - 1}\"}}]}}\n"
                : "      issues:\n        - {issue: partielle, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}\n        - {issue: a_trancher}\n",
        };
        return $"    attribution:\n{(value ? "      resultat: moyenne\n" : "")}      conditions:\n        - {{porte_sur: {first}}}\n{second}{outcomes}";
    }

    private string Sign(bool more) => more || chance.Next(3) > 0 ? Pick(">", ">=") : Pick("<", "<=", "=");

    private string Pick(params string[] of) => chance.Pick(of);
}
