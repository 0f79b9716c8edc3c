using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads one line of a list of candidates.</summary>
internal sealed class CandidateRow(CandidateColumns columns, ListContext context, List<Diagnostic> faults)
{
    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>The candidate, or null when the line cannot be used; why is reported. The key is not yet settled.</summary>
    public Candidate? Read(string[] cells, SourcePosition position)
    {
        var sound = Required(cells, CandidateColumns.LastName, "nom", position, out var lastName)
            & Required(cells, CandidateColumns.FirstName, "prénom", position, out var firstName)
            & Date(cells, CandidateColumns.BirthDate, position, out var birthDate)
            & Date(cells, CandidateColumns.EvaluationDate, position, out var evaluationDate)
            & Route(cells, position, out var route)
            & Accommodations.Read(columns.Get(cells, CandidateColumns.Arrangements), position, faults, out var arrangements);
        if (!sound)
        {
            return null;
        }

        return new Candidate
        {
            Key = Slug.Of($"{lastName} {firstName}"),
            LastName = lastName,
            FirstName = firstName,
            BirthDate = birthDate,
            EvaluationDate = evaluationDate,
            Identifier = Optional(cells, CandidateColumns.Identifier),
            Company = Optional(cells, CandidateColumns.Company),
            Evaluators = Evaluators(cells, position),
            Route = route,
            LargePrint = arrangements.Contains(Accommodations.LargePrint),
            ExtraTime = arrangements.Contains(Accommodations.ExtraTime),
            Position = position,
        };
    }

    /// <summary>The route a candidate takes: the référentiel's first where the list does not say. One that nobody declares is an error: the candidate would get another's forms.</summary>
    private bool Route(string[] cells, SourcePosition position, out string? route)
    {
        var text = columns.Get(cells, CandidateColumns.Route);
        route = (text.Length > 0 ? context.RouteNamed(text) : context.Routes is [var first, ..] ? first : null)?.Code;
        if (text.Length > 0 && route is null)
        {
            faults.Add(CandidateMessages.UnknownRoute(text, context.Routes.Select(r => r.Code), position));
        }

        return text.Length == 0 || route is not null;
    }

    private bool Required(string[] cells, string column, string word, SourcePosition position, out string value)
    {
        value = columns.Get(cells, column);
        if (value.Length == 0)
        {
            faults.Add(CandidateMessages.MissingCell(word, position));
        }

        return value.Length > 0;
    }

    private bool Date(string[] cells, string column, SourcePosition position, out DateOnly? value)
    {
        var text = columns.Get(cells, column);
        value = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            value = day;
            return true;
        }

        faults.Add(CandidateMessages.BadDate(column, text, position));
        return false;
    }

    private string? Optional(string[] cells, string column) => columns.Get(cells, column) is { Length: > 0 } value ? value : null;

    /// <summary>Who evaluates as each assessor, by its code.</summary>
    private Dictionary<string, IReadOnlyList<string>> Evaluators(string[] cells, SourcePosition position)
    {
        var named = context.Assessors.Select(ListContext.ColumnOf).Append(CandidateColumns.Members).Distinct().ToDictionary(c => c, c => Names(cells, c, position));
        return context.Assessors.ToDictionary(
            a => a.Code, a => named[ListContext.ColumnOf(a)] is var own && own.Count == 0 && context.JuryStandsForAll ? named[CandidateColumns.Members] : own);
    }

    /// <summary>The people named in a column; one who is named twice is there once, and that is said.</summary>
    private IReadOnlyList<string> Names(string[] cells, string column, SourcePosition position)
    {
        var names = columns.GetAll(cells, column)
            .SelectMany(c => c.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        faults.AddRange(names.GroupBy(Slug.Of).SelectMany(g => g.Skip(1)).Select(n => CandidateMessages.RepeatedMember(n, position)));
        return [.. names.DistinctBy(Slug.Of)];
    }
}
