using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Collecting;

/// <summary>Says of files that were taken in that they do not count, or that they do after all. It is said of their bytes, wherever they lie.</summary>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="given">The files as they lie now.</param>
/// <param name="day">The day.</param>
internal sealed class SettingAside(IHeldChanges rows, HeldSession session, IGivenFiles given, DateOnly day)
{
    private const int LeastOfHash = 8;

    /// <summary>Sets files aside, and takes others back; all or nothing.</summary>
    public Checked<HeldSession> Run(IReadOnlyList<string> aside, IReadOnlyList<string> back) =>
        Checked.Of(session, [.. aside.SelectMany(f => Stand(f, Standing.Counted, Standing.SetAside)), .. back.SelectMany(f => Stand(f, Standing.SetAside, Standing.Counted))]);

    private IEnumerable<Diagnostic> Stand(string file, Standing from, Standing to)
    {
        var marks = rows.Returned(session.Id);
        var meant = marks.Where(m => m.Standing == from && (m.Path == file || (file.Length >= LeastOfHash && m.Sha256.StartsWith(file, StringComparison.OrdinalIgnoreCase)))).ToList();
        if (meant.Count == 0)
        {
            return [CollectingMessages.NotTakenIn(file, to == Standing.SetAside)];
        }

        if (meant.Exists(m => m.Path == file) && given.Find(file).Value is { } now && !meant.Exists(m => m.Sha256 == now.Hash))
        {
            return [CollectingMessages.OtherBytes(file)];
        }

        var hashes = meant.Select(m => m.Sha256).ToHashSet();
        foreach (var mark in marks.Where(m => m.Standing == from && hashes.Contains(m.Sha256)))
        {
            rows.Replace(rows.Find<ReturnedCopy>(mark.Id)! with { Standing = to, StandingSince = to == Standing.Counted ? null : day });
        }

        return [];
    }
}
