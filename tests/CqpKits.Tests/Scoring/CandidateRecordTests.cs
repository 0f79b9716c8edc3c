using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>What a candidate's record does to a result: days at their edges, what nobody said, what does not fit.</summary>
public sealed class CandidateRecordTests
{
    private static readonly DateOnly Day = new(2026, 6, 16);

    private const string Domains = """
            pour_chaque: domaines
            notes: [{evaluateur: professionnel, calcul: moyenne}]
            conditions: [{porte_sur: resultat, test: ">= 10"}]

        """;

    private const string Units = """
            pour_chaque: blocs
            detail:
              pour_chaque: unites
              notes: [{evaluateur: organisme, calcul: moyenne}]
              conditions: [{porte_sur: resultat, test: ">= 8"}]
            conditions: [{porte_sur: elements_valides, test: "= tous"}]

        """;

    // Conditions of access.
    [Theory]
    [InlineData(null, "", ResultStatus.Undecidable, "rien ne dit qu'elle est remplie, pièce attendue : relevé")]
    [InlineData(AccessState.NotKnown, "relevé 3", ResultStatus.Undecidable, "rien ne dit qu'elle est remplie")]
    [InlineData(AccessState.Met, "", ResultStatus.Undecidable, "dite remplie, mais la pièce n'est pas nommée : relevé")]
    [InlineData(AccessState.Met, "relevé 3", ResultStatus.Validated, "")]
    [InlineData(AccessState.NotMet, "", ResultStatus.Inadmissible, "")]
    public void A_condition_of_access(AccessState? state, string evidence, ResultStatus expected, string lack)
    {
        var facts = state is { } known ? [new AccessFact("a", known, evidence)] : Array.Empty<AccessFact>();
        var result = Score("admission: {conditions: [{code: a, libelle: A, preuve: relevé}]}\n" + Domains, new() { Access = facts });

        Assert.Equal(expected, result.Status);
        Assert.Equal(lack.Length > 0, result.Lacks.Any(l => l.Blocks));
        Assert.All(result.Lacks, l => Assert.Contains(lack, ResultWords.Of(l), StringComparison.Ordinal));
        Assert.Equal(state is not null && evidence.Length > 0 && state == AccessState.Met ? "relevé 3" : expected == ResultStatus.Inadmissible ? "" : "relevé", result.Findings.OfType<AccessFinding>().Single().Evidence);
    }

    [Fact]
    public void The_last_thing_said_of_a_condition_stands_and_what_no_rule_asks_is_remarked()
    {
        var result = Score("admission: {conditions: [{code: a, libelle: A}]}\n" + Domains, new() { Access = [new("a", AccessState.NotMet, ""), new("z", AccessState.Met, ""), new("a", AccessState.Met, "")] });
        Assert.Equal(ResultStatus.Validated, result.Status);
        Assert.Equal(new UnknownAccess("z"), Assert.Single(result.Remarks));
    }

    [Fact]
    public void Who_is_not_admitted_is_judged_on_nothing()
    {
        var result = Score("admission: {conditions: [{code: a, libelle: A}]}\n" + Domains, new() { Access = [new("a", AccessState.NotMet, "")] });
        Assert.All(result.Nodes, n => Assert.Equal((ResultStatus.Inadmissible, null, 0), (n.Status, n.Value, n.Sources.Count)));
        Assert.Equal(OutcomeKind.Inadmissible, result.Outcome!.Kind);
        Assert.Equal("condition d'accès « A » non remplie.", ResultWords.ReasonOf(result));
    }

    // Presentations: a day, « ? » for one that is not known, « - » for nothing said.
    [Theory]
    [InlineData("", "2026-06-16", ResultStatus.Validated)]
    [InlineData("-", "2026-06-16", ResultStatus.Undecidable)]
    [InlineData("2025-06-16 2026-01-01", "2026-06-16", ResultStatus.Validated)]
    [InlineData("2025-06-15 2025-06-16 2026-01-01", "2026-06-16", ResultStatus.Validated)]
    [InlineData("2025-06-16 2025-06-16 2026-01-01", "2026-06-16", ResultStatus.Inadmissible)]
    [InlineData("2025-06-15 2026-06-16 2026-07-01", "2026-06-16", ResultStatus.Validated)]
    [InlineData("? ?", "2026-06-16", ResultStatus.Undecidable)]
    [InlineData("? ? ?", "2026-06-16", ResultStatus.Undecidable)]
    [InlineData("?", "2026-06-16", ResultStatus.Undecidable)]
    [InlineData("2025-06-16 2025-06-17 2026-01-01", null, ResultStatus.Undecidable)]
    public void Three_presentations_in_a_year_and_two_months_between(string days, string? on, ResultStatus expected)
    {
        var result = Score("admission: {presentations_au_plus: 3, sur: 1 an, attente: 2 mois}\n" + Domains, new() { Attempts = Attempts(days) }, on is null ? null : DayOf(on));
        Assert.Equal(expected, result.Status);
        Assert.Equal(expected == ResultStatus.Undecidable, result.Lacks.Any(l => l is { Blocks: true, What: AttemptsNotKnown or DayOfAttempt }));
    }

    [Theory]
    [InlineData("?", 2, ResultStatus.Validated)]
    [InlineData("? ?", 2, ResultStatus.Inadmissible)]
    [InlineData("2020-01-01", 2, ResultStatus.Validated)]
    [InlineData("2020-01-01 ?", 2, ResultStatus.Inadmissible)]
    public void Where_all_presentations_count_no_day_is_needed(string days, int limit, ResultStatus expected)
    {
        var result = Score($"admission: {{presentations_au_plus: {limit}}}\n" + Domains, new() { Attempts = Attempts(days) }, null);
        Assert.Equal(expected, result.Status);
        Assert.Equal(days.Split(' ').Length + 1, result.Findings.OfType<AttemptsFinding>().Single().Least);
    }

    [Theory]
    [InlineData("2026-04-16", ResultStatus.Validated)]
    [InlineData("2026-04-17", ResultStatus.Inadmissible)]
    [InlineData("2026-04-17 ?", ResultStatus.Inadmissible)]
    [InlineData("2026-04-16 ?", ResultStatus.Undecidable)]
    [InlineData("2026-06-16", ResultStatus.Validated)]
    public void Two_months_end_on_the_same_day_of_the_month(string days, ResultStatus expected) =>
        Assert.Equal(expected, Score("admission: {attente: 2 mois}\n" + Domains, new() { Attempts = Attempts(days) }).Status);

    // Kept items.
    [Theory]
    [InlineData("notification", "2025-06-16", null, null, ResultStatus.Validated)]
    [InlineData("notification", "2025-06-15", null, null, ResultStatus.NotValidated)]
    [InlineData("notification", null, "2026-01-01", null, ResultStatus.Undecidable)]
    [InlineData("publication", "2020-01-01", "2025-06-16", null, ResultStatus.Validated)]
    [InlineData("publication", "2026-01-01", "2025-06-15", null, ResultStatus.NotValidated)]
    [InlineData("publication", "2026-01-01", null, null, ResultStatus.Undecidable)]
    [InlineData("deliberation", "2020-01-01", null, "2025-06-16", ResultStatus.Validated)]
    [InlineData("deliberation", "2026-06-17", null, null, ResultStatus.NotValidated)]
    [InlineData("deliberation", null, null, "2026-06-17", ResultStatus.NotValidated)]
    public void The_time_of_a_kept_item_runs_from_the_day_that_the_rule_says(string from, string? notified, string? published, string? deliberated, ResultStatus expected)
    {
        var kept = new KeptItem("ACC", Find(notified), "") { Published = Find(published), Deliberated = Find(deliberated) };
        var result = Score($"{Domains}    attribution: {{conservation: {{duree: 1 an, depuis: {from}}}}}\n", new() { Kept = [kept] }, Day, "9");
        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.Equal(expected == ResultStatus.NotValidated, result.Remarks.OfType<NotKept>().Any());
        Assert.Equal(expected == ResultStatus.Undecidable, result.Lacks.Any(l => l is { Node: "ACC", What: KeptNotSure }));
    }

    [Theory]
    [InlineData("2026-06-16", ResultStatus.Validated)]
    [InlineData("2026-06-15", ResultStatus.NotValidated)]
    [InlineData(null, ResultStatus.Undecidable)]
    public void A_paper_may_say_the_last_day(string? until, ResultStatus expected)
    {
        var result = Score($"{Domains}    attribution: {{conservation: {{duree: selon_la_piece}}}}\n", new() { Kept = [new KeptItem("ACC", new(2000, 1, 1), "") { Until = Find(until) }] }, Day, "9");
        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.All(result.Remarks.OfType<NotKept>(), r => Assert.Equal((NotKeptReason.Lapsed, Duration.OnPaper), (r.Why, r.For)));
    }

    [Fact]
    public void A_paper_that_says_otherwise_than_the_rule_is_remarked()
    {
        CandidateResult Of(DateOnly until) => Score($"{Domains}    attribution: {{conservation: {{duree: 1 an}}}}\n", new() { Kept = [new KeptItem("ACC", new(2026, 1, 1), "") { Until = until }] });
        Assert.Equal(new KeptUntilDiffers("ACC", new(2026, 12, 31), new(2027, 1, 1)), Assert.Single(Of(new(2026, 12, 31)).Remarks));
        Assert.Empty(Of(new(2027, 1, 1)).Remarks);
    }

    [Theory]
    [InlineData("gardee", 12, "9", ResultStatus.Validated, 12)]
    [InlineData("gardee", 9.5, "18", ResultStatus.NotValidated, 9.5)]
    [InlineData("nouvelle", 12, "9", ResultStatus.NotValidated, 9)]
    [InlineData("meilleure", 12, "9", ResultStatus.Validated, 12)]
    [InlineData("meilleure", 9.5, "18", ResultStatus.Validated, 18)]
    [InlineData("meilleure", 12, "12", ResultStatus.Validated, 12)]
    [InlineData("", 9.5, "18", ResultStatus.ToSettle, 9.5)]
    [InlineData("", 12, "manquant", ResultStatus.Validated, 12)]
    [InlineData("nouvelle", 12, "manquant", ResultStatus.Validated, 12)]
    public void Of_a_kept_mark_and_a_new_one_the_rule_says_which_counts(string again, double kept, string anew, ResultStatus expected, double value)
    {
        var keys = again.Length > 0 ? $", si_repasse: {again}" : "";
        var result = Score($"{Domains}    attribution: {{resultat: moyenne, conditions: [{{porte_sur: resultat, test: \">= 0\"}}], conservation: {{duree: 1 an, garde: note{keys}}}}}\n", new() { Kept = [new KeptItem("ACC", new(2026, 1, 1), "") { Mark = (decimal)kept }] }, Day, anew);
        Assert.Equal((expected, (decimal?)value, "/20"), (result.Nodes[0].Status, result.Nodes[0].Value, result.Nodes[0].Unit));
    }

    [Theory]
    [InlineData(20.0, false)]
    [InlineData(0.0, false)]
    [InlineData(20.01, true)]
    [InlineData(-1.0, true)]
    [InlineData(null, true)]
    public void A_kept_mark_beyond_the_scale_decides_nothing(double? mark, bool isOff)
    {
        var result = Score($"{Domains}    attribution: {{resultat: moyenne, conditions: [{{porte_sur: resultat, test: \">= 0\"}}], conservation: {{duree: 1 an, garde: note, si_repasse: gardee}}}}\n", new() { Kept = [new KeptItem("ACC", new(2026, 1, 1), "") { Mark = (decimal?)mark }] });
        Assert.Equal(isOff, result.Status == ResultStatus.Undecidable);
        Assert.Equal(isOff, result.Lacks.Any(l => l is { Blocks: true, What: KeptNotSure { Doubt: KeptDoubt.MarkOffScale or KeptDoubt.Mark } }));
    }

    [Fact]
    public void What_a_kept_mark_cannot_show_is_held_to_have_been_met_and_that_is_said()
    {
        const string asked = """
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}]
                conditions: [{porte_sur: resultat, pour: [ACC], test: ">= 10"}, {porte_sur: resultat, pour: [VEN], test: ">= 15"}, {porte_sur: chaque_note, test: ">= 8"}]
                attribution: {conservation: {duree: 1 an, garde: note, si_repasse: gardee}}

            """;
        var result = Score(asked, new() { Kept = [new KeptItem("ACC", new(2026, 1, 1), "") { Mark = 10 }] });
        Assert.Equal(ResultStatus.Validated, result.Nodes[0].Status);
        Assert.Contains(new OtherwiseMetThen(), result.Nodes[0].Remarks);
    }

    [Fact]
    public void Of_two_of_one_day_what_is_said_last_counts_and_that_they_differ_is_said()
    {
        var twice = new CandidateRecord { Kept = [Kept(14)] }.Then(new() { Kept = [Kept(12)] });
        var result = Score($"{Domains}    attribution: {{resultat: moyenne, conditions: [{{porte_sur: resultat, test: \">= 0\"}}], conservation: {{duree: 1 an, garde: note, si_repasse: gardee}}}}\n", twice);
        Assert.Equal(12, result.Nodes[0].Value);
        Assert.Contains(new KeptTwice("ACC"), result.Remarks);
        Assert.DoesNotContain(new KeptTwice("ACC"), Score($"{Domains}    attribution: {{conservation: {{duree: 1 an}}}}\n", new() { Kept = [Kept(14), Kept(14)] }).Remarks);

        static KeptItem Kept(decimal mark) => new("ACC", new(2026, 1, 1), "") { Mark = mark };
    }

    [Fact]
    public void Finer_items_are_kept_by_their_own_line()
    {
        var kept = new CandidateRecord { Kept = [new KeptItem("UC1", new(2026, 1, 1), ""), new KeptItem("B-VEN", new(2026, 1, 1), ""), new KeptItem("C1", new(2026, 1, 1), "")] };
        var result = Score($"{Units}    attribution: {{conservation: [{{pour_chaque: unites, duree: 1 an, au_plus: 1}}]}}\n", kept, Day, "7");
        Assert.Equal((ResultStatus.Validated, ResultStatus.NotValidated), (result.Nodes[0].Children[0].Status, result.Nodes[0].Children[1].Status));
        Assert.Equal(ResultStatus.NotValidated, result.Nodes[1].Status);
        Assert.Equal([new("B-VEN", new(2026, 1, 1), NotKeptReason.NoRetention), new NotKept("C1", new(2026, 1, 1), NotKeptReason.NotJudged)], result.Remarks.OfType<NotKept>());
    }

    // Titles.
    [Theory]
    [InlineData("ACC", "BTS Gestion", "copie", ResultStatus.Exempt, null)]
    [InlineData("ACC", "bts gestion", "copie", ResultStatus.Exempt, null)]
    [InlineData("ACC", "BTS Gestion", "", ResultStatus.Undecidable, null)]
    [InlineData("ACC", "Autre", "copie", ResultStatus.NotValidated, NotExemptReason.OtherTitle)]
    [InlineData("VEN", "BTS Gestion", "copie", ResultStatus.NotValidated, NotExemptReason.NoExemption)]
    [InlineData("C1", "BTS Gestion", "copie", ResultStatus.NotValidated, NotExemptReason.NotJudged)]
    public void A_title_exempts_where_the_rule_says_so_and_a_paper_proves_it(string item, string title, string evidence, ResultStatus expected, NotExemptReason? why)
    {
        var result = Score($"{Domains}    attribution: {{dispenses: {{pour: [ACC], titres: [BTS Gestion], effet: sort_du_calcul}}}}\n", new() { Exempt = [new ExemptItem(item, title, evidence)] }, Day, "9");
        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.Equal(why, (result.Remarks.SingleOrDefault() as NotExempt)?.Why);
        Assert.Equal(expected == ResultStatus.Undecidable, result.Lacks.Any(l => l is { Node: "ACC", What: TitleNotProven }));
    }

    [Fact]
    public void What_is_kept_comes_before_what_a_title_exempts_of()
    {
        var both = new CandidateRecord { Kept = [new KeptItem("ACC", new(2026, 1, 1), "")], Exempt = [new ExemptItem("ACC", "BTS", "copie")] };
        Assert.NotNull(Score($"{Domains}    attribution: {{conservation: {{duree: 1 an}}, dispenses: {{effet: sort_du_calcul}}}}\n", both).Nodes[0].Kept);
    }

    [Fact]
    public void A_value_is_not_made_of_what_is_validated_without_one()
    {
        var result = Score($"{Domains}    attribution: {{resultat: moyenne, conditions: [{{porte_sur: resultat, test: \">= 0\"}}], dispenses: {{effet: valide}}}}\n", new() { Exempt = [new ExemptItem("ACC", "BTS", "copie")] });
        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Contains(result.Lacks, l => l is { Blocks: true, What: ValueOfKept { Label: "Accueillir" } });
    }

    // What did not open.
    [Fact]
    public void An_item_that_did_not_open_counts_in_no_mean_and_nobody_is_asked_for_its_mark()
    {
        const string gated = """
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}]
                prealables: [{pour: [VEN], il_faut: [ACC]}]
                conditions: [{porte_sur: resultat, test: ">= 10"}]
                attribution: {resultat: moyenne, conditions: [{porte_sur: resultat, test: ">= 10"}]}
                cas:
                  - {nom: "7 et 18", notes: {professionnel: 18}, sauf: [{element: ACC, evaluateur: professionnel, valeur: 7}], attendu: non_valide}
                  - {nom: "7, et l'autre n'est pas noté", notes: {professionnel: manquant}, sauf: [{element: ACC, evaluateur: professionnel, valeur: 7}], attendu: non_valide}

            """;
        var certification = Load(gated);
        Assert.Equal([], RuleProof.Faults(certification).Select(d => d.Message));
        var closed = RuleProof.Run(certification, certification.RuleSets[0])[1].Result;
        Assert.Equal("résultat : aucune valeur, l'évaluation de « Vendre » ne s'est pas ouverte ; non validé : « Accueillir », « Vendre ».", ResultWords.ReasonOf(closed));
        Assert.Equal("Domaine Vendre : préalable « Accueillir » non validé : l'évaluation ne s'ouvre pas", ResultWords.ReasonOf(closed.Nodes[1]));
        Assert.DoesNotContain(closed.Lacks, l => l.Blocks || l.Node == "VEN");
    }

    /// <summary>A number is no answer: « all answers are POUR » says nothing of the marks beside them.</summary>
    [Theory]
    [InlineData("POUR", ResultStatus.Validated)]
    [InlineData("CONTRE", ResultStatus.NotValidated)]
    public void Answers_are_counted_among_answers_alone(string vote, ResultStatus expected)
    {
        const string beside = """
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}, {evaluateur: membre, calcul: releve}]
                conditions: [{porte_sur: resultat, test: ">= 10"}, {porte_sur: nombre, valeur: POUR, test: "= tous"}]

            """;
        var certification = Load(beside);
        var result = CandidateScoring.Score(certification, certification.RuleSets[0], Case(certification, $"professionnel: 12, membre: {vote}"));
        Assert.All(result.Nodes, n => Assert.Equal(expected, n.Status));
    }

    // « Sans objet ».
    [Fact]
    public void More_marks_that_do_not_apply_than_allowed_are_seen_by_a_person_even_where_all_are()
    {
        const string limited = """
                pour_chaque: competences
                notes: [{evaluateur: habilite, calcul: releve, champ: critere}]
                resultat: aucun
                conditions: [{porte_sur: nombre, valeur: NON, test: "= 0"}]
                sans_note: {sans_objet: dispense, sans_objet_au_plus: 1}
                cas:
                  - {nom: "deux de deux", notes: {habilite: OUI}, sauf: [{element: C2, evaluateur: habilite, valeur: SO}], elements: {C2: a_trancher}, attendu: a_trancher}

            """;
        Assert.Equal([], RuleProof.Faults(Load(limited)).Select(d => d.Message));
    }

    [Fact]
    public void Where_one_of_two_evaluators_has_nothing_to_mark_the_other_decides()
    {
        const string two = """
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: moyenne}, {evaluateur: tuteur, calcul: moyenne, passe: finale, ramene_a: vingt}]
                conditions: [{porte_sur: resultat, test: ">= 10"}, {porte_sur: chaque_evaluateur, test: ">= 8"}]
                sans_note: {sans_objet: dispense}

            """;
        var certification = Load(two);
        var result = CandidateScoring.Score(certification, certification.RuleSets[0], Case(certification, "professionnel: 12, tuteur: sans_objet"));
        Assert.All(result.Nodes, n => Assert.Equal((ResultStatus.Validated, 12m), (n.Status, n.Value)));
    }

    private static CqpKits.Scoring.Cases.CandidateCase Case(Certification certification, string marks) => CaseMaking.Of(certification, certification.RuleSets[0], new RuleCase
    {
        Name = "c",
        Marks = marks.Split(", ").Select(m => m.Split(": ")).ToDictionary(m => m[0], m => new CaseValue([m[1]])),
        Expected = ExpectedStatus.Validated,
        Position = certification.RuleSets[0].Position,
    });

    private static CandidateResult Score(string rule, CandidateRecord record) => Score(rule, record, Day);

    private static CandidateResult Score(string rule, CandidateRecord record, DateOnly? day, string mark = "15")
    {
        var certification = Load(rule);
        var assessor = certification.RuleSets[0].Levels.SelectMany(l => l.Marks).First().Assessor;
        return CandidateScoring.Score(certification, certification.RuleSets[0], Case(certification, $"{assessor}: {mark}") with { Record = record, Day = day });
    }

    private static Certification Load(string rule)
    {
        var loaded = RulePage.Load(RulePage.Head + $"    {rule.TrimStart()}");
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == CqpKits.Diagnostics.Severity.Error && d.Position?.Path == RulePage.RuleFile);
        return loaded.Value!;
    }

    private static IReadOnlyList<DateOnly?>? Attempts(string days) =>
        days == "-" ? null : [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => d == "?" ? null : (DateOnly?)DayOf(d))];

    private static DateOnly? Find(string? day) => day is null ? null : DayOf(day);

    private static DateOnly DayOf(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
