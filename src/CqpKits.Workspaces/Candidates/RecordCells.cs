using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;
using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Workspaces.Tables;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads what a line of a list says of a candidate besides forms. An empty cell says nothing.</summary>
internal sealed class RecordCells(CandidateColumns columns, ListContext context, Func<string, SourcePosition, Checked<DateOnly?>> readDay)
{
    private const int MostAttempts = 50;

    /// <summary>The record, or every cell that cannot be understood.</summary>
    public Checked<CandidateRecord> Read(string[] cells, SourcePosition position)
    {
        var kept = context.Items.Select(code => Kept(cells, code, position)).ToList();
        var access = context.Conditions.Select(code => Access(cells, code, position)).ToList();
        var attempts = Attempts(cells, position);
        var chosen = ChosenBlocks.Read(columns.Get(cells, CandidateColumns.Options), columns.HeadingFor(CandidateColumns.Options), context, position);
        IReadOnlyList<Diagnostic> faults = [.. kept.SelectMany(k => k.Diagnostics), .. access.SelectMany(a => a.Diagnostics), .. attempts.Diagnostics, .. chosen.Diagnostics];
        return faults.Count > 0 ? Checked.Failed<CandidateRecord>(faults) : Checked.Of(new CandidateRecord
        {
            Kept = [.. kept.Select(k => k.Value).OfType<KeptItem>()],
            Exempt = [.. context.Items.Select(code => Exempt(cells, code)).OfType<ExemptItem>()],
            Access = [.. access.Select(a => a.Value).OfType<AccessFact>()],
            Attempts = attempts.Value,
            Chosen = chosen.Value!,
        });
    }

    private string Cell(string[] cells, string column) => CellCleaning.OneLine(columns.Get(cells, column));

    private string Cell(string[] cells, string word, string code) => Cell(cells, RecordColumns.Column(word, code));

    /// <summary>The day of the list is the one from which the rule counts, whichever that is.</summary>
    private Checked<KeptItem?> Kept(string[] cells, string code, SourcePosition position)
    {
        var since = readDay(RecordColumns.Column(RecordColumns.Kept, code), position);
        var until = readDay(RecordColumns.Column(RecordColumns.Until, code), position);
        var mark = Mark(cells, code, position);
        IReadOnlyList<Diagnostic> faults = [.. since.Diagnostics, .. until.Diagnostics, .. mark.Diagnostics];
        return faults.Count > 0 ? Checked.Failed<KeptItem?>(faults)
            : since.Value is null && until.Value is null && mark.Value is null ? Checked.Of<KeptItem?>(null)
            : Checked.Of<KeptItem?>(new KeptItem(code, since.Value, Cell(cells, RecordColumns.Evidence, code))
            {
                Published = since.Value,
                Deliberated = since.Value,
                Until = until.Value,
                Mark = mark.Value,
            });
    }

    private Checked<decimal?> Mark(string[] cells, string code, SourcePosition position) => Cell(cells, RecordColumns.Mark, code) is not { Length: > 0 } text ? Checked.Of<decimal?>(null)
        : NumberShape.TryParse(text, out var mark) ? Checked.Of<decimal?>(mark)
        : Checked.Failed<decimal?>(RecordMessages.NotAMark(columns.HeadingFor(RecordColumns.Column(RecordColumns.Mark, code)), text, position));

    private ExemptItem? Exempt(string[] cells, string code) =>
        Cell(cells, RecordColumns.Exempt, code) is { Length: > 0 } title ? new ExemptItem(code, title, Cell(cells, RecordColumns.Evidence, code)) : null;

    private Checked<AccessFact?> Access(string[] cells, string code, SourcePosition position) => FrenchText.Fold(Cell(cells, RecordColumns.Access, code)) switch
    {
        "" => Checked.Of<AccessFact?>(null),
        "oui" or "o" or "x" or "1" => Checked.Of<AccessFact?>(new AccessFact(code, AccessState.Met, Cell(cells, RecordColumns.Evidence, code))),
        "non" or "n" or "0" => Checked.Of<AccessFact?>(new AccessFact(code, AccessState.NotMet, Cell(cells, RecordColumns.Evidence, code))),
        _ => Checked.Failed<AccessFact?>(RecordMessages.NotYesOrNo(columns.HeadingFor(RecordColumns.Column(RecordColumns.Access, code)), Cell(cells, RecordColumns.Access, code), position)),
    };

    /// <summary>A number of presentations whose days are not known, or days separated by « | ».</summary>
    private Checked<IReadOnlyList<DateOnly?>?> Attempts(string[] cells, SourcePosition position)
    {
        var text = Cell(cells, RecordColumns.Attempts);
        if (text.Length == 0)
        {
            return Checked.Of<IReadOnlyList<DateOnly?>?>(null);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostAttempts)
        {
            return Checked.Of<IReadOnlyList<DateOnly?>?>([.. Enumerable.Repeat((DateOnly?)null, count)]);
        }

        var days = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(CandidateDays.Find).ToList();
        return days.Count > 0 && days.TrueForAll(d => d is not null)
            ? Checked.Of<IReadOnlyList<DateOnly?>?>(days)
            : Checked.Failed<IReadOnlyList<DateOnly?>?>(RecordMessages.NotAttempts(columns.HeadingFor(RecordColumns.Attempts), text, position));
    }
}
