using System.Diagnostics;
using System.Globalization;
using CqpKits.Testing.Survival;

namespace CqpKits.Tests.Packaging;

/// <summary>
/// A build that is killed leaves whole files, and the same command completes it to the same bytes. <c>CQPKITS_KILLS</c> says how many kills (20), <c>CQPKITS_FIRST_KILL</c> the
/// number of the first.
/// </summary>
[Trait("Category", "Slow")]
public sealed class KilledBuildTests
{
    private const int Usual = 20;

    [Fact]
    public void A_build_killed_at_any_point_completes_to_the_same_bytes()
    {
        using var session = new BuiltSession(candidates: 12);
        session.Empty();
        var (first, kills) = (Setting("CQPKITS_FIRST_KILL") ?? 1, Setting("CQPKITS_KILLS") ?? Usual);
        var cut = 0;
        for (var kill = first; kill < first + kills; kill++)
        {
            var chance = new Chance(kill);
            if (chance.Next(3) == 0)
            {
                // Else what the last kill left is killed again.
                session.Completes();
                session.IsWhole();
                session.Empty();
            }

            cut += Kill(session, chance) > 0 ? 1 : 0;
        }

        session.Completes();
        session.IsWhole();

        // Chance that never met the writing would have shown nothing.
        Assert.True(cut > 0);
    }

    [Fact]
    public void Of_two_builds_at_once_in_a_folder_one_completes_and_the_other_says_so_or_follows()
    {
        using var session = new BuiltSession(candidates: 12);
        session.Empty();
        using (session.Begin())
        {
            var (exitCode, said) = BuiltProgram.End(session.Start());
            Assert.Equal(1, exitCode);
            Assert.Contains("CQP592", said, StringComparison.Ordinal);
        }

        Assert.Equal(0, session.IsWholeSoFar());

        Process[] both = [session.Start(), session.Start()];
        var ends = both.Select(BuiltProgram.End).ToList();
        Assert.Contains(ends, e => e.ExitCode == 0);
        Assert.All(ends.Where(e => e.ExitCode != 0), e => Assert.Contains("CQP592", e.Said, StringComparison.Ordinal));
        session.IsWhole();
    }

    [Fact]
    public void Ctrl_C_ends_after_the_files_in_hand()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send to a process alone.");
        using var session = new BuiltSession(candidates: 120);
        session.Empty();
        var build = session.Start();
        while (!session.HasBegun() && !build.HasExited)
        {
            Thread.Sleep(5);
        }

        using (var signal = Process.Start("kill", ["-INT", build.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            signal.WaitForExit();
        }

        var (exitCode, said) = BuiltProgram.End(build);
        Assert.Contains("CQP591", said, StringComparison.Ordinal);
        Assert.Equal(130, exitCode);
        Assert.False(session.Has($"{BuiltSession.Folder}/kit.json"));
        Assert.InRange(session.IsWholeSoFar(), 1, session.Count - 2);
        session.Completes();
        session.IsWhole();
    }

    /// <summary>
    /// Kills a build as soon as so many files have appeared, however long that takes here, and a little later; the number of files there, when there is no list of them yet.
    /// </summary>
    private static int Kill(BuiltSession session, Chance chance)
    {
        using var build = session.Start();
        var (files, later) = (session.Files() + chance.Next(session.Count), chance.Next(4));
        while (session.Files() < files && !build.HasExited)
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(later);
        build.Kill(entireProcessTree: true);
        build.WaitForExit();
        var there = session.IsWholeSoFar();
        return session.Has($"{BuiltSession.Folder}/kit.json") ? 0 : there;
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
