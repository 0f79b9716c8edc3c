using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Collecting;

/// <summary>The files that a session holds, found by path and by bytes; kept while a collect goes on, and made anew when somebody else has changed the registry.</summary>
internal sealed class SeenFiles
{
    private readonly Dictionary<(string Path, string Sha256), ReturnedMark> known = [];
    private readonly Dictionary<string, List<string>> byPath = [];
    private readonly HashSet<string> aside;

    private SeenFiles(IReadOnlyList<ReturnedMark> marks, long entry)
    {
        Entry = entry;
        aside = [.. marks.Where(m => m.Standing == Standing.SetAside).Select(m => m.Sha256)];
        foreach (var mark in marks)
        {
            Put(mark);
        }
    }

    /// <summary>Number of the last entry of the journal when this was so.</summary>
    public long Entry { get; set; }

    /// <summary>What a session holds now: what was known, where nothing was changed since.</summary>
    public static SeenFiles Of(IHeldRows rows, long session, SeenFiles? before) =>
        before is not null && before.Entry == rows.LastEntry ? before : new SeenFiles(rows.Returned(session), rows.LastEntry);

    /// <summary>Whether a file is to be read: it was not seen, or was refused and nobody has set it aside.</summary>
    public bool IsToRead(string path, string sha256) => Find(path, sha256) is not { } mark || (mark.State == ReturnState.Refused && mark.Standing == Standing.Counted);

    /// <summary>Whether a file lies again where another version had taken its place.</summary>
    public bool MayCountAgain(string path, string sha256) => Find(path, sha256) is { Standing: Standing.Superseded };

    /// <summary>Whether these bytes were set aside, wherever they lie.</summary>
    public bool IsAside(string sha256) => aside.Contains(sha256);

    /// <summary>A file, or null.</summary>
    public ReturnedMark? Find(string path, string sha256) => known.GetValueOrDefault((path, sha256));

    /// <summary>The files that were taken in at a path.</summary>
    public IReadOnlyList<ReturnedMark> At(string path) => [.. byPath.GetValueOrDefault(path, []).Select(hash => known[(path, hash)])];

    /// <summary>Holds a file, or what has changed of it.</summary>
    public void Put(ReturnedMark mark)
    {
        if (!known.ContainsKey((mark.Path, mark.Sha256)))
        {
            byPath.TryAdd(mark.Path, []);
            byPath[mark.Path].Add(mark.Sha256);
        }

        known[(mark.Path, mark.Sha256)] = mark;
    }
}
