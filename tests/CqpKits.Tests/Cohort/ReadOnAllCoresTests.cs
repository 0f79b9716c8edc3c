using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;

namespace CqpKits.Tests.Cohort;

/// <summary>A session whose files are opened by several threads says what it says file by file, in the order of the files.</summary>
public sealed class ReadOnAllCoresTests
{
    private readonly MemoryWorkspace workspace = CohortSession.Returned.Files.Aggregate(new MemoryWorkspace(), (copy, file) => copy.With(file.Key, file.Value))
        .With($"{CohortSession.Folder}/a-part.docx", [1, 2, 3])
        .With($"{CohortSession.Folder}/z-vide.docx", []);

    [Fact]
    public void The_order_of_files_and_of_what_is_said_does_not_depend_on_threads()
    {
        var oneByOne = Paths().Select(Reading().Read).ToList();
        var together = Reading().ReadAll(Paths()).ToList();
        Assert.True(oneByOne.Count > 100);
        Assert.Contains(oneByOne, f => f.Diagnostics.Count > 0);
        Assert.Equal(oneByOne.Select(Told), together.Select(Told));
    }

    [Fact]
    public void An_answer_that_is_the_same_in_many_files_is_kept_once()
    {
        var answers = Reading().ReadAll(Paths()).SelectMany(f => f.Value!.Answers).ToList();
        var kept = answers.Distinct<object>(ReferenceEqualityComparer.Instance).Cast<Answer>().ToList();
        Assert.Equal(kept.Distinct().Count(), kept.Count);
        Assert.True(kept.Count < answers.Count / 2, $"{kept.Count} of {answers.Count}");
    }

    private FileReading Reading() => new(new WorkspaceFiles(workspace), IssuedRegister.Load(workspace, Paths()).Value!);

    private IReadOnlyList<string> Paths() => [.. workspace.List(CohortSession.Folder).Where(p => p.EndsWith(".docx", StringComparison.Ordinal))];

    private static string Told(Checked<ReturnedFile> file) => string.Join('\n', (object[])[
        file.Value!.Path, file.Value.Disposition, file.Value.Candidate, file.Value.Holder, .. file.Value.Answers.Select(a => $"{a.FieldId} {a.Status} {a.Value} {a.RawText} {a.Origin} {a.Place} {a.Reason}"), .. file.Diagnostics]);
}
