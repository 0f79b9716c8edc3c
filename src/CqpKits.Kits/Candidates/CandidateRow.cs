using System.Globalization;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>Reads one line of a list of candidates.</summary>
internal sealed class CandidateRow(CandidateColumns columns, List<Diagnostic> faults)
{
    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>The candidate, or null when the line cannot be used; why is reported. The key is not yet settled.</summary>
    public Candidate? Read(string[] cells, SourcePosition position)
    {
        var sound = Required(cells, CandidateColumns.LastName, "nom", position, out var lastName)
            & Required(cells, CandidateColumns.FirstName, "prénom", position, out var firstName)
            & Date(cells, CandidateColumns.BirthDate, position, out var birthDate)
            & Date(cells, CandidateColumns.EvaluationDate, position, out var evaluationDate)
            & Arrangement.Read(columns.Get(cells, CandidateColumns.Arrangements), position, faults, out var arrangements);
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
            Members = Members(cells, position),
            LargePrint = arrangements.Contains(Arrangement.LargePrint),
            ExtraTime = arrangements.Contains(Arrangement.ExtraTime),
            Position = position,
        };
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

    private List<string> Members(string[] cells, SourcePosition position)
    {
        var members = new List<string>();
        var keys = new HashSet<string>();
        foreach (var member in columns.GetAll(cells, CandidateColumns.Members)
            .SelectMany(c => c.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (keys.Add(Slug.Of(member)))
            {
                members.Add(member);
            }
            else
            {
                faults.Add(CandidateMessages.RepeatedMember(member, position));
            }
        }

        return members;
    }
}
