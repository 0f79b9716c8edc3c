using CqpKits.Diagnostics;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

public sealed class SeveralFaultsTests
{
    [Fact]
    public void Faults_of_all_files_are_reported_in_one_run_in_reading_order()
    {
        var outcome = new TinyCertification()
            .With(Entry, "sigle: ME", "sigl: ME")
            .With(Competencies, "connaissances: [RC1]", "connaissances: [RC1, RC9]")
            .With(Competencies, "    libelle: Proposer\n", "")
            .With(Assessment, "[0, 50, 100]", "[0, 100, 50]")
            .With(FormFile, "        echelle: pourcentage\n", "")
            .With(FormFile, "id: remarques", "id: candidat")
            .With(Rules, "\"> 70\"", "\"> 700\"")
            .Load();

        Assert.Equal(
            ["CQP010", "CQP034", "CQP011", "CQP043", "CQP052", "CQP057", "CQP045"], outcome.Diagnostics.Select(d => d.Code));
        Assert.NotNull(outcome.Value);
        Assert.False(outcome.Succeeded);
    }

    [Theory]
    [InlineData("decision: laissé ouvert\n    concerne: [POSF1]", false)]
    [InlineData("concerne: [POSF1]", true)]
    public void A_decision_may_leave_a_competency_out_of_every_mission_and_an_open_question_does_not(string gap, bool isTold)
    {
        var outcome = new TinyCertification().With(Competencies, "      - POSF1\n", "").With(Entry, "decision: laissé ouvert", gap).Load();

        Assert.Equal(isTold ? ["CQP036"] : [], outcome.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_misspelt_section_does_not_make_its_codes_unknown()
    {
        var outcome = new TinyCertification().With(Competencies, "domaines:", "domaine:").Load();

        Assert.Equal("CQP010", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public void A_syntax_fault_in_one_file_hides_nothing_else_and_accuses_nothing_wrongly()
    {
        var outcome = new TinyCertification()
            .With(Competencies, "libelle: Vendre", "libelle: Vendre : encore")
            .With(Assessment, "[0, 50, 100]", "[0, 100, 50]")
            .Load();

        Assert.Equal(["CQP500", "CQP043"], outcome.Diagnostics.Select(d => d.Code));
        Assert.Equal("mini", outcome.Value!.Identity.Code);
    }

    [Fact]
    public void A_missing_file_is_reported_where_it_is_listed()
    {
        var outcome = new TinyCertification().Without(Assessment).Load();

        Assert.Equal(("CQP001", 12), (outcome.Diagnostics[0].Code, outcome.Diagnostics[0].Position!.Line));
        Assert.Single(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("certification:", "certification: :")]
    [InlineData("certification:\n  code: mini", "certification:")]
    [InlineData("code: mini", "code: [mini]")]
    public void Without_a_readable_identity_there_is_no_value(string old, string replacement)
    {
        var outcome = new TinyCertification().With(Entry, old, replacement).Load();

        Assert.Null(outcome.Value);
        Assert.False(outcome.Succeeded);
    }

    [Fact]
    public void A_missing_entry_file_is_the_only_fault() =>
        Assert.Equal("CQP001", Assert.Single(new TinyCertification().Without(Entry).Load().Diagnostics).Code);

    [Fact]
    public void A_certification_section_that_is_nowhere_is_missed()
    {
        var text = new TinyCertification()[Entry];
        var identity = text[..text.IndexOf("fichiers:", StringComparison.Ordinal)];
        var outcome = new TinyCertification().With(Entry, identity, "").Load();

        Assert.Equal(("CQP025", $"{Folder}/{Entry}"), (outcome.Diagnostics[0].Code, outcome.Diagnostics[0].Position!.ToString()));
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void Nothing_lacking_is_reported_when_something_could_not_be_read()
    {
        var outcome = new TinyCertification().With(FormFile, "portee: individuelle\n    modele: tuteur.md", "portee: seul\n    modele: tuteur.md").Load();

        Assert.Equal("CQP016", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public void Duplicates_of_three_are_two_faults()
    {
        var outcome = new TinyCertification()
            .With(Competencies, "libelle: Écoute\n", "libelle: Écoute\n  - code: A1\n    libelle: b\n  - code: A1\n    libelle: c\n").Load();

        Assert.Equal([21, 23], outcome.Diagnostics.Where(d => d.Code == "CQP032").Select(d => d.Position!.Line));
    }

    [Fact]
    public void Marks_of_different_scales_are_not_averaged()
    {
        var outcome = new TinyCertification()
            .With(Assessment, "appreciations:", "  - code: sur-vingt\n    minimum: 0\n    maximum: 20\nappreciations:")
            .With(FormFile, "pour_chaque: savoir_faire\n        echelle: pourcentage", "pour_chaque: savoir_faire\n        echelle: sur-vingt")
            .Load();

        var mixed = outcome.Diagnostics.First(d => d.Code == "CQP046");
        Assert.Equal((Severity.Error, 10), (mixed.Severity, mixed.Position!.Line));
    }

    [Theory]
    [InlineData(FormFile, "pour_chaque: observations", Assessment, "observations")]
    [InlineData(Rules, "pour_chaque: blocs", Competencies, "blocs")]
    public void A_grid_over_nothing_is_refused(string file, string loop, string sectionFile, string section)
    {
        var outcome = new TinyCertification()
            .With(Competencies, "bloc: B-R", "bloc: non_precise")
            .WithEmpty(sectionFile, section)
            .Load();

        var empty = Assert.Single(outcome.Diagnostics, d => d.Code == "CQP051");
        Assert.Contains(loop, empty.Message, StringComparison.Ordinal);
        Assert.EndsWith(file, empty.Position!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_no_rule_takes_are_a_warning()
    {
        var outcome = new TinyCertification()
            .With(Assessment, "echelles:", "  - code: formateur\n    libelle: Formateur\nechelles:")
            .With(FormFile, "evaluateur: jury", "evaluateur: formateur")
            .Load();

        var unused = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CQP068", Severity.Warning, 5), (unused.Code, unused.Severity, unused.Position!.Line));
    }

    [Theory]
    [InlineData(Competencies, "      - POSF1\n", "")]
    [InlineData(FormFile, "evaluateur: tuteur", "evaluateur: jury")]
    [InlineData(FormFile, "portee: consensus", "portee: individuelle")]
    [InlineData(FormFile, "pour_chaque: savoir_faire", "pour_chaque: domaines")]
    public void What_is_only_suspect_is_a_warning(string file, string old, string replacement)
    {
        var outcome = new TinyCertification().With(file, old, replacement).Load();

        Assert.NotEmpty(outcome.Diagnostics);
        Assert.True(outcome.Succeeded, Show(outcome.Diagnostics));
    }
}
