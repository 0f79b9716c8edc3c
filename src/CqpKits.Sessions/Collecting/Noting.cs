using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Collecting;

/// <summary>Notes files that were read. A version takes the place of another only where both are filled files of one form; what is damaged, blank or another form takes no place.</summary>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="day">The day.</param>
internal sealed class Noting(IHeldChanges rows, HeldSession session, DateOnly day)
{
    private readonly List<ReturnedMark> marks = [.. rows.Returned(session.Id)];
    private readonly List<string> replaced = [];

    /// <summary>Notes files, and counts again those that lie once more where another version had taken their place; the paths at which one took the place of another.</summary>
    public Checked<IReadOnlyList<string>> Note(IReadOnlyList<ReadFile> read, IReadOnlyList<(string Path, string Hash)> again)
    {
        foreach (var file in read)
        {
            Note(file);
        }

        foreach (var (path, hash) in again)
        {
            if (marks.Find(m => m.Path == path && m.Sha256 == hash) is { Standing: Standing.Superseded } mark)
            {
                Replace(path, mark.Code, mark.Id);
                Stand(mark, Standing.Counted);
                replaced.Add(path);
            }
        }

        return Checked.Of<IReadOnlyList<string>>(replaced);
    }

    /// <summary>Another process may have noted the file meanwhile; one that was refused is noted anew where the reading gives something else.</summary>
    private void Note(ReadFile file)
    {
        var row = file.ToRow(session.Id, day);
        if (marks.Find(m => m.Path == file.Path && m.Sha256 == row.Sha256) is { } before)
        {
            var held = rows.Find<ReturnedCopy>(before.Id)!;
            if (before.IsFilled || row.State == before.State)
            {
                return;
            }

            rows.Replace(row with { Id = held.Id, TakenOn = held.TakenOn, Standing = held.Standing, StandingSince = held.StandingSince });
            return;
        }

        // Who set these bytes aside has set them aside wherever they lie.
        var aside = marks.Exists(m => m.Sha256 == row.Sha256 && m.Standing == Standing.SetAside);
        if (file.IsFilled && !aside)
        {
            Replace(file.Path, row.Code, 0);
        }

        var added = rows.Add(aside ? row with { Standing = Standing.SetAside, StandingSince = day } : row);
        marks.Add(new ReturnedMark { Id = added.Id, Path = added.Path, Sha256 = added.Sha256, State = added.State, Code = added.Code, Standing = added.Standing });
    }

    private void Replace(string path, string? code, long but)
    {
        foreach (var before in marks.Where(m => m.Path == path && m.Code is not null && m.Code == code && m.Id != but && m.IsFilled && m.Standing == Standing.Counted).ToList())
        {
            Stand(before, Standing.Superseded);
            replaced.Add(path);
        }
    }

    private void Stand(ReturnedMark mark, Standing standing)
    {
        rows.Replace(rows.Find<ReturnedCopy>(mark.Id)! with { Standing = standing, StandingSince = standing == Standing.Counted ? null : day });
        marks[marks.IndexOf(mark)] = mark with { Standing = standing };
    }
}
