using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Collecting;

/// <summary>The files that a session holds, by path and bytes.</summary>
/// <param name="marks">The files.</param>
internal sealed class SeenFiles(IEnumerable<ReturnedMark> marks)
{
    private readonly Dictionary<(string Path, string Sha256), ReturnedMark> known = marks.ToDictionary(m => (m.Path, m.Sha256));

    /// <summary>Whether a file is to be read: it was not seen, or was refused and nobody has set it aside.</summary>
    public bool IsToRead(string path, string sha256) => !known.TryGetValue((path, sha256), out var mark) || (mark.State == ReturnState.Refused && mark.Standing == Standing.Counted);

    /// <summary>Whether a file lies again where another version had taken its place.</summary>
    public bool MayCountAgain(string path, string sha256) => known.TryGetValue((path, sha256), out var mark) && mark.Standing == Standing.Superseded;
}
