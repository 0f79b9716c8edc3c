using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;

namespace CqpKits.Tests.Registry;

/// <summary>Sessions and who is enrolled: taken from lists, any number of times, without losing or mixing persons.</summary>
public sealed class EnrollingTests
{
    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_list_enrols_its_candidates_and_the_same_list_again_changes_nothing(RegistryEngine engine)
    {
        using var office = new Office(engine);
        Assert.Empty(office.Import("Müller;Zoé;12/03/2001;A1;Atelier;16/06/2027;Ève Roux, tutrice;Hélène Chassagne | Thierry Garrec\nLe Goff;Aïcha;;;;;;\n").Diagnostics);
        var content = ShowSessions.One(office.Workspace, office.Registry, "juin-2027").Value!;
        Assert.Equal(["muller-zoe", "le-goff-aicha"], content.Candidates.Select(c => c.Key));
        Assert.Equal([("jury", "Hélène Chassagne"), ("jury", "Thierry Garrec"), ("tuteur", "Ève Roux, tutrice")], content.Candidates[0].Assessors.Select(a => (a.Role, a.Name)));
        Assert.Equal((new DateOnly(2027, 6, 16), "formation"), (content.Candidates[0].EvaluationOn!.Value, content.Candidates[0].Route));

        var before = office.Registry.Verify().Value!;
        var again = office.Import("Müller;Zoé;12/03/2001;A1;Atelier;16/06/2027;Ève Roux, tutrice;Hélène Chassagne | Thierry Garrec\nLe Goff;Aïcha;;;;;;\n");
        Assert.All(again.Value!.Candidates, c => Assert.Equal(ImportKind.Same, c.Kind));
        Assert.Equal(before.Head, office.Registry.Verify().Value!.Head);
        Assert.Empty(before.Faults);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_preview_writes_nothing(RegistryEngine engine)
    {
        using var office = new Office(engine);
        var before = office.Registry.Verify().Value!.Head;
        var list = office.Import("Müller;Zoé;12/03/2001;;;;;\n", write: false);
        Assert.Equal(ImportKind.New, Assert.Single(list.Value!.Candidates).Kind);
        Assert.Equal(("nom", "nom"), (list.Value.Columns[0].Heading, list.Value.Columns[0].Column));
        Assert.Equal(before, office.Registry.Verify().Value!.Head);
    }

    [Fact]
    public void What_a_new_list_leaves_out_stays_and_what_it_says_is_told()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Müller;Zoé;12/03/2001;A1;Atelier;16/06/2027;Ève Roux, tutrice;Hélène Chassagne\nLe Goff;Aïcha;;;;;;\n");
        var changed = office.Import("Müller;Zoe;;A1;;17/06/2027;;Thierry Garrec\n");
        var zoe = Assert.Single(changed.Value!.Candidates);
        Assert.Equal(ImportKind.Changed, zoe.Kind);
        Assert.Equal(
            [("nom", "Müller Zoé", "Müller Zoe"), ("date d'évaluation", "16/06/2027", "17/06/2027"), ("jury", "Hélène Chassagne", "Thierry Garrec")],
            zoe.Changes.Select(c => (c.What, c.Before, c.After)));
        Assert.Equal(["CQP652", "CQP651"], changed.Diagnostics.Select(d => d.Code));

        var content = ShowSessions.One(office.Workspace, office.Registry, "juin-2027").Value!;
        Assert.Equal(2, content.Candidates.Count);
        Assert.Equal(new DateOnly(2001, 3, 12), content.Candidates[0].BirthDate);
        Assert.Equal(["Thierry Garrec", "Ève Roux, tutrice"], content.Candidates[0].Assessors.Select(a => a.Name));
    }

    [Fact]
    public void Two_spellings_of_one_person_are_a_question_and_the_others_go_on()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        var asked = office.Import("Durand;Jean-Pierre;;;;;;\nDurant;Jean Pierre;;;;;;\nMüller;Zoé;12/03/2001;;;;;\n");
        Assert.Equal([ImportKind.New, ImportKind.Question, ImportKind.New], asked.Value!.Candidates.Select(c => c.Kind));
        Assert.Equal("CQP649", Assert.Single(asked.Diagnostics).Code);
        Assert.Equal(2, office.Count);

        var same = office.Import("Durand;Jean-Pierre;;;;;;\nDurant;Jean Pierre;;;;;;\n", same: ["durant-jean-pierre=durand-jean-pierre"], write: false);
        Assert.NotEqual(ImportKind.New, same.Value!.Candidates[1].Kind);

        var other = office.Import("Durand;Jean-Pierre;;;;;;\nDurant;Jean Pierre;;;;;;\n", other: ["durant-jean-pierre"]);
        Assert.Equal(ImportKind.New, other.Value!.Candidates[1].Kind);
        Assert.Equal(3, office.Count);
    }

    [Fact]
    public void A_person_of_an_earlier_session_is_known_again_by_name_and_birth_or_by_number()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Müller;Zoé;12/03/2001;;;;;\nLe Goff;Aïcha;;B7;;;;\nPerrin;Hugo;;;;;;\n");
        office.Create("decembre-2027");
        var list = office.Import("Muller;Zoé;12/03/2001;;;;;\nLe Goff Martin;Aïcha;;B7;;;;\nPerrin;Hugo;;;;;;\n", session: "decembre-2027");
        Assert.Equal([ImportKind.Known, ImportKind.Known, ImportKind.Question], list.Value!.Candidates.Select(c => c.Kind));
        Assert.Equal("3", Assert.Single(list.Value.Candidates[2].Alike).Reference);

        office.Import("Perrin;Hugo;;;;;;\n", session: "decembre-2027", same: ["perrin-hugo=3"]);
        var content = ShowSessions.One(office.Workspace, office.Registry, "decembre-2027").Value!;
        Assert.Equal([1L, 2, 3], content.Candidates.Select(c => c.Person).Order());
        Assert.All(content.Candidates, c => Assert.Equal(["agc/juin-2027"], c.OtherSessions));
    }

    [Fact]
    public void Two_persons_of_one_name_and_birth_date_stay_two_and_a_line_that_fits_both_is_a_question()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        Assert.Empty(office.Import("Perrin;Hugo;12/03/2001;A1;;;;\nPerrin;Hugo;12/03/2001;A2;;;;\n").Diagnostics);
        Assert.Equal(2, office.Count);
        var asked = office.Import("Perrin;Hugo;12/03/2001;;;;;\n");
        Assert.Equal(2, Assert.Single(asked.Value!.Candidates).Alike.Count);
        Assert.Contains(asked.Diagnostics, d => d.Code == "CQP649");
        Assert.Equal("CQP229", Assert.Single(office.Import("Perrin;Ana;12/03/2001;;;;;\nPerrin;Ana;12/03/2001;;;;;\n").Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Two_lines_that_may_be_one_person_are_each_a_question()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Perrin;Hugo;;;;;;\n");
        var asked = office.Import("Perrin;Hugo;12/03/2001;;;;;\nPerrin;Hugo;05/07/1985;;;;;\n");
        Assert.All(asked.Value!.Candidates, c => Assert.Equal(ImportKind.Question, c.Kind));
        Assert.Equal(1, office.Count);

        var said = office.Import("Perrin;Hugo;12/03/2001;;;;;\nPerrin;Hugo;05/07/1985;;;;;\n", same: ["perrin-hugo=1"], other: ["perrin-hugo-1985-07-05"]);
        Assert.Equal([ImportKind.Changed, ImportKind.New], said.Value!.Candidates.Select(c => c.Kind));
        Assert.Equal(2, office.Count);
    }

    [Fact]
    public void Names_in_both_orders_are_not_enrolled_twice()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Müller;Zoé;12/03/2001;;;;;\n");
        office.Create("decembre-2027");
        var asked = office.Import("Müller;Zoé;12/03/2001;;;;;\nZoé;Müller;12/03/2001;;;;;\n", session: "decembre-2027");
        Assert.All(asked.Value!.Candidates, c => Assert.Equal(ImportKind.Question, c.Kind));
        var said = office.Import("Müller;Zoé;12/03/2001;;;;;\nZoé;Müller;12/03/2001;;;;;\n", session: "decembre-2027", same: ["muller-zoe=1", "zoe-muller=muller-zoe"]);
        Assert.Equal([ImportKind.Known, ImportKind.Repeated], said.Value!.Candidates.Select(c => c.Kind));
        Assert.Empty(said.Diagnostics);
        var round = office.Import("Müller;Zoé;12/03/2001;;;;;\nZoé;Müller;12/03/2001;;;;;\n", session: "decembre-2027", same: ["muller-zoe=zoe-muller", "zoe-muller=muller-zoe"]);
        Assert.All(round.Value!.Candidates, c => Assert.Equal(ImportKind.Question, c.Kind));
    }

    [Fact]
    public void What_a_person_said_goes_before_likeness_and_an_answer_that_names_nobody_is_an_error()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Perrin;Hugo;12/03/2001;;;;;\n");
        office.Create("decembre-2027");
        var other = office.Import("Perrin;Hugo;12/03/2001;;;;;\n", session: "decembre-2027", other: ["perrin-hugo"], write: false);
        Assert.Equal(ImportKind.New, Assert.Single(other.Value!.Candidates).Kind);
        var same = office.Import("Martin;Zoé;;;;;;\n", session: "decembre-2027", same: ["martin-zoe=1"], write: false);
        Assert.Equal(ImportKind.Known, Assert.Single(same.Value!.Candidates).Kind);
        var nobody = office.Import("Martin;Zoé;;;;;;\n", session: "decembre-2027", same: ["martin-zoe=99"]);
        Assert.Equal(ImportKind.Question, Assert.Single(nobody.Value!.Candidates).Kind);
        Assert.Contains(nobody.Diagnostics, d => d.Code == "CQP654");
        Assert.Equal(1, office.Count);
    }

    [Fact]
    public void A_number_that_another_list_gave_to_somebody_else_is_a_question()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Müller;Zoé;12/03/2001;1;;;;\n");
        office.Create("decembre-2027");
        var asked = office.Import("Durand;Jean;05/07/1985;1;;;;\n", session: "decembre-2027");
        Assert.Equal(ImportKind.Question, Assert.Single(asked.Value!.Candidates).Kind);
        Assert.Equal("Müller Zoé", office.Registry.Read(rows => Checked.Of(rows.All<HeldPerson>().Single())).Value!.FullName);
    }

    [Fact]
    public void A_list_without_a_column_says_nothing_of_it()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Workspace.With("liste.csv", "nom;prenom;voie;amenagements\nMüller;Zoé;vae;tiers temps\n");
        office.ImportFile("juin-2027", [], [], write: true);
        Assert.Equal(ImportKind.Same, Assert.Single(office.Import("Müller;Zoé;;;;;;\n").Value!.Candidates).Kind);
        Assert.Equal(("vae", "tiers temps"), office.Registry.Read(rows => Checked.Of(rows.All<Enrolment>().Select(e => (e.Route!, e.Granted!)).Single())).Value);
        office.Workspace.With("liste.csv", "nom;prenom;amenagements\nMüller;Zoé;aucun\n");
        office.ImportFile("juin-2027", [], [], write: true);
        Assert.Null(office.Registry.Read(rows => Checked.Of(rows.All<Enrolment>().Single())).Value!.Granted);
    }

    [Fact]
    public void A_list_in_another_encoding_enrols_the_same_names()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Import("Müller;Zoé;12/03/2001;;;;;\n");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        office.Workspace.With("liste.csv", Encoding.GetEncoding(1252).GetBytes(Office.Headings + "Müller;Zoé;12/03/2001;;;;;\n"));
        Assert.Equal(ImportKind.Same, Assert.Single(office.ImportFile("juin-2027", [], [], write: true).Value!.Candidates).Kind);
    }

    [Fact]
    public void What_the_official_exchange_asks_for_is_kept_where_it_is_said_and_never_guessed()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        office.Workspace.With("liste.csv", Encoding.UTF8.GetBytes("nom;prenom;sexe;nom de naissance;prénoms état civil;code INSEE naissance;code postal;début;fin\nMüller;Zoé;F;Ñandú;Zoé, Ève;2a004;1000;01/09/2026;30/06/2027\n"));
        Assert.Empty(office.ImportFile("juin-2027", [], [], write: true).Diagnostics);
        office.Import("Le Goff;Aïcha;;;;;;\n");
        var (persons, enrolments) = office.Registry.Read(rows => Checked.Of((rows.All<HeldPerson>(), rows.All<Enrolment>()))).Value;
        var zoe = persons[0];
        Assert.Equal(("F", "Ñandú", "Zoé, Ève", "2A004", "01000"), (zoe.Sex, zoe.BirthName, zoe.GivenNames, zoe.BirthCode, zoe.PostalCode));
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2027, 6, 30)), (enrolments[0].StartsOn!.Value, enrolments[0].EndsOn!.Value));
        Assert.Equal(new HeldPerson { Id = 2, LastName = "Le Goff", FirstName = "Aïcha" }, persons[1]);

        office.Workspace.With("liste.csv", Encoding.UTF8.GetBytes("nom;prenom;civilite;code postal\nPerrin;Hugo;M.;35A\n"));
        Assert.Equal("CQP643", Assert.Single(office.ImportFile("juin-2027", [], [], write: true).Diagnostics, d => d.Severity == Severity.Warning).Code);
        Assert.Null(office.Registry.Read(rows => Checked.Of(rows.All<HeldPerson>()[2])).Value!.Sex);
    }

    [Fact]
    public void Sessions_are_named_once_found_by_name_and_not_changed_once_closed()
    {
        using var office = new Office(RegistryEngine.Sqlite);
        Assert.Equal("CQP645", Assert.Single(office.Create("Juin 2027").Diagnostics).Code);
        Assert.Equal("CQP644", Assert.Single(office.Create("vierge").Diagnostics).Code);
        Assert.Equal("CQP646", Assert.Single(office.Import("Müller;Zoé;;;;;;\n", session: "juillet-2027").Diagnostics).Code);
        CreateSession.Run(office.Workspace, office.Registry, TestRegistry.Act, new CreateRequest { Certification = "commercial-sedentaire", Name = "juin-2027" });
        Assert.Equal("CQP647", Assert.Single(office.Import("Müller;Zoé;;;;;;\n").Diagnostics).Code);
        Assert.Empty(office.Import("Müller;Zoé;;;;;;\n", session: "agc/juin-2027").Diagnostics);
        office.Registry.Change(TestRegistry.Act, rows =>
        {
            rows.Replace(rows.Find<HeldSession>(1)! with { ClosedOn = new(2027, 9, 1) });
            return Checked.Of(1L);
        });
        Assert.Equal("CQP648", Assert.Single(office.Import("Perrin;Hugo;;;;;;\n", session: "agc/juin-2027").Diagnostics).Code);
        Assert.Equal(1, office.Count);
    }

    [Theory]
    [InlineData("Durand Jean", "Durant Jean", null, null, Likeness.Perhaps)]
    [InlineData("Durand Jean", "Jean Durand", null, null, Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durand Jeanne", null, null, Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durand Julie", null, null, Likeness.None)]
    [InlineData("Le Goff Aïcha", "Le Goff-Martin Aïcha", null, null, Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durant Jean", "2001-03-12", "2001-03-12", Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durant Jean", "2001-03-12", "1999-11-30", Likeness.None)]
    [InlineData("Durand Jean", "Durand Jean", "2001-03-12", "2001-03-12", Likeness.Same)]
    [InlineData("Durand Jean", "Durand Jean", "2001-03-12", "2001-12-03", Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durand Jean", "2001-03-12", "2001-03-13", Likeness.Perhaps)]
    [InlineData("Durand Jean", "Durand Jean", "2001-03-12", "1985-07-01", Likeness.None)]
    [InlineData("Durand Jean", "Durand Jean", "2001-03-12", null, Likeness.Perhaps)]
    public void Likeness_of_two_persons(string a, string b, string? born, string? other, object expected)
    {
        KnownPerson Person(string name, string? day) => new() { Reference = name, Name = name, BirthDate = day is null ? null : DateOnly.ParseExact(day, "O", null) };
        Assert.Equal(expected, PersonLikeness.Of(Person(a, born), Person(b, other)));
        Assert.Equal(expected, PersonLikeness.Of(Person(b, other), Person(a, born)));
    }

    [Fact]
    public void A_number_tells_two_apart_and_makes_one_of_two_unless_the_rest_speaks_against_it()
    {
        KnownPerson Person(string name, string? number) => new() { Reference = name, Name = name, Identifier = number, BirthDate = new(2001, 3, 12) };
        Assert.Equal(Likeness.Same, PersonLikeness.Of(Person("Durand Jean", "a-1"), Person("Müller Zoé", "A-1")));
        Assert.Equal(Likeness.Perhaps, PersonLikeness.Of(Person("Durand Jean", "1"), Person("Durand Jean", "1") with { BirthDate = new(1985, 7, 5) }));
        Assert.Equal(Likeness.Perhaps, PersonLikeness.Of(Person("Durand Jean", "1"), Person("Müller Zoé", "1") with { BirthDate = null }));
        Assert.Equal(Likeness.None, PersonLikeness.Of(Person("Durand Jean", "A1"), Person("Durand Jean", "A2")));
        Assert.Equal(Likeness.Same, PersonLikeness.Of(Person("Durand Jean", "A1"), Person("Durand Jean", null)));
    }
}
