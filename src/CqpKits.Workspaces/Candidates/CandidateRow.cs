using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads one line of a list of candidates.</summary>
internal sealed class CandidateRow(CandidateColumns columns, ListContext context)
{
    private const int FirstBirthYear = 1900;
    private const int FirstEvaluationYear = 2000;
    private const int FirstRecordYear = 1970;
    private const int LastYear = 2099;

    /// <summary>A trainee of fifteen at the day of an evaluation is already an oddity.</summary>
    private const int LeastAge = 15;

    /// <summary>The candidate, whose key is not yet settled; no value when the line cannot be used.</summary>
    public Checked<Candidate> Read(TableRow row, SourcePosition position)
    {
        var flaws = columns.Places.Where(row.Flaws.ContainsKey)
            .Select(c => LineMessages.Flawed(columns.HeadingOf(c), CellCleaning.OneLine(row.Cells[c]), row.Flaws[c], position)).ToList();
        return flaws.Count > 0 ? Checked.Failed<Candidate>(flaws) : Read(row.Cells, position);
    }

    private Checked<Candidate> Read(string[] cells, SourcePosition position)
    {
        var lastName = Required(cells, CandidateColumns.LastName, position);
        var firstName = Required(cells, CandidateColumns.FirstName, position);
        var birthDate = Date(cells, CandidateColumns.BirthDate, FirstBirthYear, position);
        var evaluationDate = Date(cells, CandidateColumns.EvaluationDate, FirstEvaluationYear, position);
        var route = Route(cells, position);
        var record = new RecordCells(columns, context, (column, at) => Date(cells, column, FirstRecordYear, at)).Read(cells, position);
        var civility = Candidates.Civility.Read(columns.Get(cells, CandidateColumns.Civility), columns.HeadingFor(CandidateColumns.Civility), position);
        var granted = Accommodations.Read(columns.Get(cells, CandidateColumns.Arrangements), columns.HeadingFor(CandidateColumns.Arrangements), position);
        IReadOnlyList<Diagnostic> faults =
            [.. lastName.Diagnostics, .. firstName.Diagnostics, .. birthDate.Diagnostics, .. evaluationDate.Diagnostics, .. route.Diagnostics, .. record.Diagnostics, .. granted.Diagnostics];
        if (faults.Count > 0)
        {
            return Checked.Failed<Candidate>(faults);
        }

        if (birthDate.Value is { } born && evaluationDate.Value is { } day && born.AddYears(LeastAge) > day)
        {
            return Checked.Failed<Candidate>(CandidateMessages.TooYoung(born, day, position));
        }

        var civil = new CivilStatusCells(columns).Read(cells, position);
        return Evaluators(cells, position).Map(evaluators => new Candidate
        {
            Key = Slug.Of($"{lastName.Value} {firstName.Value}"),
            LastName = lastName.Value!,
            FirstName = firstName.Value!,
            BirthDate = birthDate.Value,
            BirthPlace = Optional(cells, CandidateColumns.BirthPlace),
            Civility = civility.Value,
            EvaluationDate = evaluationDate.Value,
            Identifier = Optional(cells, CandidateColumns.Identifier),
            Company = Optional(cells, CandidateColumns.Company),
            Evaluators = evaluators,
            Route = route.Value,
            IsRouteSaid = columns.Get(cells, CandidateColumns.Route).Length > 0,
            AreGrantsSaid = columns.Get(cells, CandidateColumns.Arrangements).Length > 0,
            Record = record.Value!,
            LargePrint = granted.Value!.Contains(Accommodations.LargePrint),
            ExtraTime = granted.Value!.Contains(Accommodations.ExtraTime),
            Civil = civil.Value!,
            Position = position,
        }).After(new[] { lastName.Value!, firstName.Value! }.Where(PersonName.IsOdd).Select(n => LineMessages.OddName(n, position)).Concat(civility.Diagnostics).Concat(civil.Diagnostics));
    }

    /// <summary>The route a candidate takes: the référentiel's first where the list does not say. One that nobody declares is an error: the candidate would get another's forms.</summary>
    private Checked<string?> Route(string[] cells, SourcePosition position)
    {
        var text = columns.Get(cells, CandidateColumns.Route);
        var route = (text.Length > 0 ? context.RouteNamed(text) : context.Routes is [var first, ..] ? first : null)?.Code;
        return text.Length > 0 && route is null
            ? Checked.Failed<string?>(CandidateMessages.UnknownRoute(columns.HeadingFor(CandidateColumns.Route), text, context.Routes.Select(r => r.Code), position))
            : Checked.Of(route);
    }

    private Checked<string> Required(string[] cells, string column, SourcePosition position) =>
        Optional(cells, column) is { } value ? Checked.Of(value) : Checked.Failed<string>(CandidateMessages.MissingCell(columns.HeadingFor(column), position));

    /// <summary>The date of a cell; null and no fault when the cell is empty.</summary>
    private Checked<DateOnly?> Date(string[] cells, string column, int firstYear, SourcePosition position)
    {
        if (Optional(cells, column) is not { } text)
        {
            return Checked.Of<DateOnly?>(null);
        }

        return CandidateDays.Find(text) is not { } day
            ? Checked.Failed<DateOnly?>(CandidateMessages.BadDate(columns.HeadingFor(column), text, position))
            : day.Year < firstYear || day.Year > LastYear
                ? Checked.Failed<DateOnly?>(CandidateMessages.OddYear(columns.HeadingFor(column), text, position))
                : Checked.Of<DateOnly?>(day);
    }

    private string? Optional(string[] cells, string column) => CellCleaning.OneLine(columns.Get(cells, column)) is { Length: > 0 } value ? value : null;

    /// <summary>Who evaluates as each assessor, by its code.</summary>
    private Checked<Dictionary<string, IReadOnlyList<string>>> Evaluators(string[] cells, SourcePosition position)
    {
        string[] asked = [.. context.Assessors.Select(ListContext.ColumnOf).Append(CandidateColumns.Members).Distinct()];
        var named = asked.ToDictionary(c => c, c => Names(cells, c, position));
        var evaluators = context.Assessors.ToDictionary(
            a => a.Code, a => named[ListContext.ColumnOf(a)].Value! is var own && own.Count == 0 && context.JuryStandsForAll ? named[CandidateColumns.Members].Value! : own);
        return Checked.Of(evaluators, asked.SelectMany(c => named[c].Diagnostics));
    }

    /// <summary>The people named in a column; one who is named twice is there once, and that is said.</summary>
    private Checked<IReadOnlyList<string>> Names(string[] cells, string column, SourcePosition position)
    {
        var read = Checked.All(columns.GetAll(cells, column).Select(c => PeopleCell.Read(c, position)));
        var names = read.Value!.SelectMany(n => n).ToList();
        return Checked.Of<IReadOnlyList<string>>(
            [.. names.DistinctBy(Slug.Of)],
            [.. read.Diagnostics, .. names.GroupBy(Slug.Of).SelectMany(g => g.Skip(1)).Select(n => CandidateMessages.RepeatedMember(n, position))]);
    }
}
