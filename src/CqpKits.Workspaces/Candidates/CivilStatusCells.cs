using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads the columns that only an official exchange asks for. What is wrong there costs the value, not the candidate.</summary>
/// <param name="columns">Columns of the list.</param>
internal sealed partial class CivilStatusCells(CandidateColumns columns)
{
    /// <summary>What a line says.</summary>
    public Checked<CivilStatus> Read(string[] cells, SourcePosition position)
    {
        var sex = columns.HeadingFor(CandidateColumns.Civility) is var heading && SexHeadings.Contains(FrenchText.Fold(heading)) ? SexOf(Text(cells, CandidateColumns.Civility)) : null;
        var birth = Fitting(cells, CandidateColumns.BirthCode, BirthCode(), "un code INSEE de commune ou de pays : cinq signes, par exemple 35238, 2A004 ou 99131", position);
        var postal = Fitting(cells, CandidateColumns.PostalCode, PostalCode(), "un code postal : cinq chiffres, par exemple 35000", position);
        var starts = Day(cells, CandidateColumns.StartsOn, position);
        var ends = Day(cells, CandidateColumns.EndsOn, position);
        return Checked.Of(
            new CivilStatus
            {
                BirthName = Text(cells, CandidateColumns.BirthName),
                GivenNames = Text(cells, CandidateColumns.GivenNames),
                Sex = sex,
                BirthCode = birth.Value,
                PostalCode = postal.Value,
                StartsOn = starts.Value,
                EndsOn = ends.Value,
            },
            [.. birth.Diagnostics, .. postal.Diagnostics, .. starts.Diagnostics, .. ends.Diagnostics]);
    }

    private static readonly string[] SexHeadings = ["sexe", "genre"];

    private static string? SexOf(string? text) => FrenchText.Fold(text ?? "") switch
    {
        "m" or "h" or "homme" or "masculin" => "M",
        "f" or "femme" or "feminin" => "F",
        _ => null,
    };

    private string? Text(string[] cells, string column) => CellCleaning.OneLine(columns.Get(cells, column)) is { Length: > 0 } text ? text : null;

    /// <summary>Workbooks drop the zeros before a number.</summary>
    private Checked<string?> Fitting(string[] cells, string column, Regex form, string expected, SourcePosition position) => Text(cells, column) switch
    {
        null => Checked.Of<string?>(null),
        { } text when form.IsMatch(text.PadLeft(5, '0').ToUpperInvariant()) => Checked.Of<string?>(text.PadLeft(5, '0').ToUpperInvariant()),
        { } text => Checked.Of<string?>(null, LineMessages.NotOfficial(columns.HeadingFor(column), text, expected, position)),
    };

    private Checked<DateOnly?> Day(string[] cells, string column, SourcePosition position) => Text(cells, column) switch
    {
        null => Checked.Of<DateOnly?>(null),
        { } text when CandidateDays.Find(text) is { } day => Checked.Of<DateOnly?>(day),
        { } text => Checked.Of<DateOnly?>(null, LineMessages.NotOfficial(columns.HeadingFor(column), text, "une date jj/mm/aaaa", position)),
    };

    [GeneratedRegex("^[0-9][0-9AB][0-9]{3}$")]
    private static partial Regex BirthCode();

    [GeneratedRegex("^[0-9]{5}$")]
    private static partial Regex PostalCode();
}
