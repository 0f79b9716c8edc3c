using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;

namespace CqpKits.Tests.Kits;

/// <summary>« read » and « score » as one call each: what a page in a browser does, too.</summary>
public sealed class MakeResultsTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Out = "resultats";

    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    public MakeResultsTests() =>
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Kit = "president" }).Succeeded);

    [Fact]
    public void Results_questions_and_documents_are_written_by_one_call()
    {
        var outcome = WordAlone.Results(workspace, Request(Out) with { Documents = true });
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(3, Assert.Single(outcome.Value!.Scored.Sessions).Candidates.Count);
        Assert.Equal(["a-trancher.html", "resultats.csv", "resultats.json", "resultats.xlsx"], WrittenInto(Out));
        var documents = outcome.Value.Documents!;
        Assert.Equal(Out + "/documents", documents.Folder);
        Assert.NotEmpty(documents.Files);
        Assert.All(documents.Files, file => Assert.True(workspace.Files.ContainsKey(file), file));
    }

    [Fact]
    public void Without_a_folder_nothing_is_written_and_documents_have_nowhere_to_go()
    {
        var before = workspace.Files.Keys.ToList();
        Assert.DoesNotContain(WordAlone.Results(workspace, Request(null)).Diagnostics, d => d.Severity == Severity.Error);
        var outcome = WordAlone.Results(workspace, Request(null) with { Documents = true });
        Assert.Equal("CQP450", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.NotEmpty(outcome.Value!.Scored.Sessions);
        Assert.Null(outcome.Value.Documents);
        Assert.Equal(before, workspace.Files.Keys);
    }

    [Fact]
    public void Documents_are_made_only_when_they_are_asked_for()
    {
        Assert.Null(WordAlone.Results(workspace, Request(Out)).Value!.Documents);
        Assert.DoesNotContain(workspace.Files.Keys, path => path.StartsWith(Out + "/documents/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reading_writes_answers_and_questions_where_it_has_a_folder()
    {
        Assert.NotEmpty(ReviewReturns.Run(workspace, new ReadRequest { Paths = [Session] }).Value!.Files);
        Assert.Empty(WrittenInto(Out));
        Assert.NotEmpty(ReviewReturns.Run(workspace, new ReadRequest { Paths = [Session], Folder = Out }).Value!.Files);
        Assert.Equal(["a-trancher.html", "resultats.json"], WrittenInto(Out));
    }

    [Fact]
    public void What_cannot_be_written_is_said_with_the_reading_and_the_results()
    {
        workspace.With("fichier", "");
        Assert.Contains(ReviewReturns.Run(workspace, new ReadRequest { Paths = [Session], Folder = "fichier" }).Diagnostics, d => d.Code == "CQP213");
        Assert.Contains(WordAlone.Results(workspace, Request("fichier")).Diagnostics, d => d.Code == "CQP213");
    }

    private static ResultsRequest Request(string? folder) => new() { Score = new ScoreRequest { Paths = [Session], Folder = folder } };

    private IEnumerable<string> WrittenInto(string folder) =>
        workspace.Files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal) && p.LastIndexOf('/') == folder.Length).Select(p => p[(folder.Length + 1)..]);
}
