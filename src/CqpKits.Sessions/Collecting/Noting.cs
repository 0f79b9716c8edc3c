using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Collecting;

/// <summary>Notes files that were read. A version takes the place of another only where both are filled files of one form; what is damaged, blank or another form takes no place.</summary>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="seen">The files that it holds; what is noted is put there too.</param>
/// <param name="day">The day.</param>
internal sealed class Noting(IHeldChanges rows, HeldSession session, SeenFiles seen, DateOnly day)
{
    private readonly List<string> replaced = [];

    /// <summary>Notes files, and counts again those that lie once more where another version had taken their place; the paths at which one took the place of another.</summary>
    public NotedFiles Note(IReadOnlyList<ReadFile> read, IReadOnlyList<(string Path, string Hash)> again)
    {
        foreach (var file in read)
        {
            Note(file);
        }

        foreach (var (path, hash) in again)
        {
            if (seen.Find(path, hash) is { Standing: Standing.Superseded } mark)
            {
                Replace(path, mark.Code);
                Stand(mark, Standing.Counted);
                replaced.Add(path);
            }
        }

        seen.Entry = rows.LastEntry;
        return new NotedFiles(replaced, seen);
    }

    /// <summary>Another process may have noted the file meanwhile; one that was refused is noted anew where the reading gives something else.</summary>
    private void Note(ReadFile file)
    {
        var row = file.ToRow(session.Id, day);
        if (seen.Find(file.Path, row.Sha256) is { } before)
        {
            if (!before.IsFilled && row.State != before.State)
            {
                var held = rows.Find<ReturnedCopy>(before.Id)!;
                Replaced(row with { Id = held.Id, TakenOn = held.TakenOn, Standing = held.Standing, StandingSince = held.StandingSince });
            }

            return;
        }

        // Who set these bytes aside has set them aside wherever they lie.
        var aside = seen.IsAside(row.Sha256);
        if (file.IsFilled && !aside)
        {
            Replace(file.Path, row.Code);
        }

        seen.Put(Mark(rows.Add(aside ? row with { Standing = Standing.SetAside, StandingSince = day } : row)));
    }

    private void Replace(string path, string? code)
    {
        foreach (var before in seen.At(path).Where(m => m.Code is not null && m.Code == code && m.IsFilled && m.Standing == Standing.Counted))
        {
            Stand(before, Standing.Superseded);
            replaced.Add(path);
        }
    }

    private void Stand(ReturnedMark mark, Standing standing) =>
        Replaced(rows.Find<ReturnedCopy>(mark.Id)! with { Standing = standing, StandingSince = standing == Standing.Counted ? null : day });

    private void Replaced(ReturnedCopy row)
    {
        rows.Replace(row);
        seen.Put(Mark(row));
    }

    private static ReturnedMark Mark(ReturnedCopy row) => new() { Id = row.Id, Path = row.Path, Sha256 = row.Sha256, State = row.State, Code = row.Code, Standing = row.Standing };
}

/// <summary>What was noted.</summary>
/// <param name="Replaced">The paths at which one version took the place of another.</param>
/// <param name="Seen">The files that the session holds then.</param>
internal sealed record NotedFiles(IReadOnlyList<string> Replaced, SeenFiles Seen);
