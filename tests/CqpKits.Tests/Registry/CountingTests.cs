using CqpKits.Kits.Printing;
using CqpKits.Sessions.Counting;
using CqpKits.Sessions.Registering;
using CqpKits.Treatments;

namespace CqpKits.Tests.Registry;

/// <summary>What is counted of sessions: rightly, and nothing of fewer than five.</summary>
public sealed class CountingTests
{
    private static readonly string[] Names = ["Aubin", "Blanc", "Cordier", "Durand", "Estève", "Fabre", "Guérin"];

    public static TheoryData<RegistryEngine> Engines => TestRegistry.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public void Success_difficulty_and_differences_are_counted(RegistryEngine engine)
    {
        using var office = Confirmed(engine, 7, validated: 3);
        var counted = Count(office, "statistiques");
        Assert.Empty(counted.Diagnostics);
        var statistics = counted.Value!.Statistics;
        var session = Assert.Single(statistics.Success[0].Lines);
        Assert.Equal(("Session de juin 2027", "7", "3", "42,9 %"), (session.Label, session.Count, session.Validated, session.Rate));
        Assert.Contains(statistics.Success, s => s.Topic == "Par élément, cette session" && s.Lines.Any(l => l is { Count: "7", Validated: "3" }));

        // Of the tutor's criteria four candidates have 40 and three 90.
        var tutor = statistics.Criteria.First(c => c.Form == "Grille d'évaluation tuteur");
        Assert.Equal((7, "61,4 %"), (tutor.Candidates, tutor.Mean));

        // The trainer counts right answers: nine of ten questions.
        Assert.Equal(["90 %"], statistics.Criteria.Where(c => c.Form == "Grille d'évaluation formateur").Select(c => c.Mean).Distinct());
        Assert.Equal(statistics.Criteria.Select(c => c.Bar).Order(), statistics.Criteria.Select(c => c.Bar));

        // The two jurors gave the same marks but to one candidate.
        var jury = Assert.Single(statistics.Agreement);
        Assert.Equal(7, jury.Candidates);
        Assert.Equal("85,7 %", jury.Same);
        Assert.Contains("Grille d'observation", jury.Form, StringComparison.Ordinal);
        var text = DocxFile.Read(office.Workspace.Files["statistiques/agc/juin-2027/statistiques.docx"]).Xml(DocxFile.Body).Root!.Value;
        Assert.Contains("42,9", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_told_of_fewer_than_five()
    {
        using var office = Confirmed(RegistryEngine.Sqlite, 4, validated: 3);
        var statistics = Count(office, null).Value!.Statistics;
        Assert.All(statistics.Success.SelectMany(s => s.Lines), l => Assert.Equal(("moins de 5", "", "", (decimal?)null), (l.Count, l.Validated, l.Rate, l.Bar)));
        Assert.Empty(statistics.Criteria);
        Assert.Empty(statistics.Agreement);
    }

    [Theory]
    [InlineData("10,8", "10,8")]
    [InlineData("10,2", "-,-")]
    [InlineData("10,6,2", "10,-,-")]
    [InlineData("10,6,3,3", "10,6,-,-")]
    [InlineData("10,0", "10,-")]
    public void What_could_be_taken_off_the_whole_is_not_told_either(string counts, string told) =>
        Assert.Equal(told.Split(','), Share.OfWhole([.. counts.Split(',').Select((c, i) => new Share($"{i}", int.Parse(c, System.Globalization.CultureInfo.InvariantCulture), 1))]).Select(s => s.IsTold ? $"{s.Count}" : "-"));

    private static CqpKits.Diagnostics.Checked<CountedSession> Count(Office office, string? folder) =>
        SessionStatistics.Run(office.Workspace, office.Registry, new StatisticsRequest { Session = "juin-2027", Folder = folder, Formats = OutputFormats.Docx });

    private static Office Confirmed(RegistryEngine engine, int candidates, int validated)
    {
        var office = new Office(engine);
        Assert.Empty(office.Import(string.Concat(Names.Take(candidates).Select((n, i) => $"{n};Ana;0{i + 1}/02/1999;;;16/06/2027;Ève Roux;Hélène Chassagne | Thierry Garrec\n"))).Diagnostics);
        Assert.Empty(office.Pack().Diagnostics);
        office.ReturnAll("40");
        foreach (var form in office.Workspace.List(Office.Folder).Where(f => f.EndsWith(".docx", StringComparison.Ordinal) && ReadBack.IsForm(office.Workspace.Files[f]) && Names.Take(validated).Any(n => f.Contains($"/{CqpKits.Workspaces.Files.Slug.Of(n)}-", StringComparison.Ordinal))).ToList())
        {
            office.Return(form[(Office.Folder.Length + 1)..^".docx".Length], "90");
        }

        office.Return("aubin-ana/jury/grille-observation-thierry-garrec", "80");
        Assert.Empty(office.Collect("retours").Diagnostics);
        Assert.Empty(office.Judge(DecidingBody.Jury, Office.Sitting(new(2027, 6, 16))).Diagnostics);
        Assert.Empty(office.Judge(DecidingBody.Commission, Office.Sitting(new(2027, 6, 30))).Diagnostics);
        return office;
    }
}
