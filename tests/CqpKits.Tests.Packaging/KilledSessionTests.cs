using System.Diagnostics;
using System.Globalization;
using CqpKits.Testing.Survival;

namespace CqpKits.Tests.Packaging;

/// <summary>
/// A session whose commands are killed loses nothing, and the same command completes it to the same results. <c>CQPKITS_KILLS</c> says how many kills (20, as many of <c>pack</c>, <c>collect</c>, <c>decide</c> and <c>deliver</c>), <c>CQPKITS_FIRST_KILL</c>
/// the number of the first.
/// </summary>
[Trait("Category", "Slow")]
public sealed class KilledSessionTests
{
    private const int Usual = 20;
    private const int Commands = 4;

    private static int First => Setting("CQPKITS_FIRST_KILL") ?? 1;

    private static int Kills => Setting("CQPKITS_KILLS") ?? Usual;

    [Fact]
    public void Commands_killed_at_any_point_lose_nothing_and_complete_to_the_same_results()
    {
        using var session = new KeptSession(candidates: 6);
        var cut = 0;
        for (var kill = First; kill < First + (Kills / Commands); kill++)
        {
            var chance = new Chance(kill);
            session.ForgetAll();
            var made = chance.Next(100);
            cut += Killed(session, KeptSession.Pack, () => session.Made >= made, chance);
            session.Done(KeptSession.Pack);
            var stored = chance.Next(session.Files + 1);
            cut += Killed(session, KeptSession.Collect, () => session.Stored >= stored, chance);
            session.Done("session", "check");
            session.Done(KeptSession.Collect);
            session.IsWhole();
            var noted = chance.Next(20_000);
            cut += Killed(session, KeptSession.Decide, () => session.Noted >= noted, chance);
            session.Done(KeptSession.Decide);
            session.Done(KeptSession.Confirm);
            var printed = chance.Next(session.Papered);
            cut += Killed(session, KeptSession.Deliver, () => session.Printed >= printed, chance);
            session.Done(KeptSession.Deliver);
            session.Done("session", "check");
            session.IsDelivered();
        }

        // Chance that never met the work would have shown nothing.
        Assert.True(cut > Kills / 4, FormattableString.Invariant($"{cut} of {Kills}"));
    }

    [Fact]
    public void Two_collects_at_once_take_everything_once()
    {
        using var session = new KeptSession(candidates: 6);
        session.ForgetAll();
        session.Done(KeptSession.Pack);
        Process[] both = [session.Start(KeptSession.Collect), session.Start(KeptSession.Collect)];
        var ends = both.Select(BuiltProgram.End).ToList();
        Assert.Contains(ends, e => e.ExitCode == 0);
        Assert.All(ends.Where(e => e.ExitCode != 0), e => Assert.Matches("CQP592|CQP631", e.Said));
        session.IsWhole();
    }

    /// <summary>Starts a command and kills it once it has got so far, and a little later; 1 where it was still at it.</summary>
    private static int Killed(KeptSession session, string[] command, Func<bool> isThere, Chance chance)
    {
        using var process = session.Start(command);
        var later = chance.Next(40);
        while (!isThere() && !process.HasExited)
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(later);
        var wasRunning = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return wasRunning ? 1 : 0;
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
