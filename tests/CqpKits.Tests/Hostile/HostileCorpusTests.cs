using CqpKits.Diagnostics;
using CqpKits.Returns;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;

namespace CqpKits.Tests.Hostile;

/// <summary>Each hostile file costs its message, bounded time and memory, and never the run.</summary>
public sealed class HostileCorpusTests
{
    /// <summary>Two seconds are the promise on a machine of its own; the margin is for one that others share.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    /// <summary>Allocated in all: what is held at once is less.</summary>
    private const long MostBytes = 300L * 1024 * 1024;

    public static TheoryData<string> Names => [.. HostileCorpus.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_costs_one_message(string name)
    {
        var hostile = HostileCorpus.All.Single(c => c.Name == name);
        var bytes = hostile.Make();
        var workspace = new MemoryWorkspace().With("rendus/fichier.docx", bytes);
        var outcome = ReadReturns.Run(workspace, ["rendus"]);
        Assert.Equal(Disposition.Refused, Assert.Single(outcome.Value!).Disposition);
        var refusal = Assert.Single(outcome.Diagnostics);
        Assert.Equal((hostile.Code, Severity.Error, "rendus/fichier.docx"), (refusal.Code, refusal.Severity, refusal.Position?.Path));
        Assert.False(string.IsNullOrWhiteSpace(refusal.Hint));
    }

    /// <summary>Opened on this thread alone, where it can be counted: the run reads files on others.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_costs_bounded_time_and_memory(string name)
    {
        var bytes = HostileCorpus.All.Single(c => c.Name == name).Make();
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), System.Diagnostics.Stopwatch.StartNew());
        FormReader.Open("rendu", bytes);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, MostTime);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, MostBytes);
    }

    public static TheoryData<string> HarmlessNames => [.. HostileCorpus.Harmless.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(HarmlessNames))]
    public void What_lies_in_closed_parts_costs_nothing_and_is_told_once(string name)
    {
        var harmless = HostileCorpus.Harmless.Single(c => c.Name == name);
        var (bytes, good) = (harmless.Make(), HostileFormat.All.Single(f => name.StartsWith(f.Name, StringComparison.Ordinal)).Good);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = FormReader.Open("rendu", bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
        Assert.Equal(FormReader.Open("rendu", good).Value!.Issue, outcome.Value!.Issue);
        Assert.Equal(harmless.Code, string.Concat(outcome.Diagnostics.Select(d => d.Code)));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
    }

    [Fact]
    public void The_good_file_among_them_is_read_and_the_totals_match()
    {
        var workspace = HostileCorpus.All.Index().Where(c => !c.Item.Name.Contains("20 Mo", StringComparison.Ordinal))
            .Aggregate(new MemoryWorkspace(), (w, c) => w.With(FormattableString.Invariant($"rendus/{c.Index:000}"), c.Item.Make()));
        foreach (var (path, bytes) in BuiltKits.Workspace.Files.Where(f => !f.Key.StartsWith("rendus/", StringComparison.Ordinal)))
        {
            workspace.With(path, bytes);
        }

        var form = SurvivalForm.All[0];
        workspace.With("rendus/bon.docx", new Journey(Hazard.Untouched).Apply(form.Blank, Answering.Complete(form)).ToBytes());
        var outcome = ReadReturns.Run(workspace, ["rendus"]);
        Assert.Equal(Disposition.Read, outcome.Value!.Single(f => f.Path == "rendus/bon.docx").Disposition);
        Assert.Equal(outcome.Value!.Count - 1, outcome.Diagnostics.Count(d => d.Severity == Severity.Error));
        Assert.Equal($"{outcome.Value!.Count} fichiers (lu : 1, lu avec doutes : 0, doublon : 0, refusé : {outcome.Value.Count - 1}).", FileTotals.Of(outcome.Value));
    }

    [Fact]
    public void A_file_that_takes_too_long_is_refused_and_the_others_go_on()
    {
        var form = SurvivalForm.All[0];
        var workspace = new MemoryWorkspace().With("rendus/a.docx", form.Blank.ToBytes()).With("rendus/b.pdf", [.. "%PDF-1.7"u8]);
        var outcome = ReadReturns.Run(workspace, new ReadRequest { Paths = ["rendus"], TimeLimit = TimeSpan.Zero });
        Assert.Equal(["CQP376", "CQP600"], outcome.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_workbook_of_decisions_is_trusted_either(string name)
    {
        var hostile = HostileCorpus.All.Single(c => c.Name == name);
        var outcome = CqpKits.Returns.ReturnedWorkbook.Open("a-trancher.xlsx", hostile.Make());
        Assert.True(outcome.Value is null ? outcome.Diagnostics.Count == 1 : outcome.Diagnostics.Count == 0);
    }
}
