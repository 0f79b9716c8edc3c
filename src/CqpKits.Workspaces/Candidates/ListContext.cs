using System.Text.RegularExpressions;
using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What a list of candidates may name of its certification: who evaluates, the routes, what is judged and what gives access.</summary>
public sealed partial record ListContext(IReadOnlyList<Assessor> Assessors, IReadOnlyList<Route> Routes)
{
    /// <summary>The assessor whose people stand in the column <c>jures</c>.</summary>
    public const string Jury = "jury";

    /// <summary>Before an assessor's code, so that no code is one of the list's own columns.</summary>
    private const string Prefix = "evaluateur:";

    /// <summary>Codes of the items that rules keep or exempt of.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Codes of the conditions of access of all rules.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The optional blocs, choice by choice.</summary>
    public IReadOnlyList<IGrouping<string, SkillsBlock>> Choices { get; init; } = [];

    /// <summary>What a certification has.</summary>
    public static ListContext Of(Certification certification) => new(certification.Assessors, certification.Routes)
    {
        Items = [.. certification.RuleSets.SelectMany(r => r.Level.WithDetail).Select(l => l.Each).Distinct().SelectMany(l => ResultItems.Of(certification, l)).Select(i => i.Code).Distinct()],
        Conditions = [.. certification.RuleSets.SelectMany(r => r.Admission.Conditions).Select(c => c.Code).Distinct()],
        Choices = OptionalBlocks.Choices(certification),
    };

    /// <summary>Whether <c>jures</c> names the people of every assessor that has no column of its own: where none is called « jury ».</summary>
    public bool JuryStandsForAll => Assessors.All(a => a.Code != Jury);

    /// <summary>The headings by which columns that a certification adds are known.</summary>
    public IEnumerable<string> Headings => Assessors.Where(a => a.Code != Jury).Select(a => a.Code).Concat(RecordColumns.Examples(this));

    /// <summary>The column of the assessor whose code or label a heading is; null when it is nobody's.</summary>
    public string? ColumnOfAssessor(string heading) =>
        Assessors.FirstOrDefault(a => WordsOf(a.Code) == WordsOf(heading) || WordsOf(a.Label) == WordsOf(heading)) is { } assessor ? ColumnOf(assessor) : null;

    /// <summary>The column that names an assessor's people.</summary>
    public static string ColumnOf(Assessor assessor) => assessor.Code == Jury ? CandidateColumns.Members : Prefix + assessor.Code;

    /// <summary>The name of a column as people know it: that of an assessor is its label.</summary>
    internal string Shown(string column) => Assessors.FirstOrDefault(a => a.Code != Jury && ColumnOf(a) == column)?.Label ?? column;

    /// <summary>Whether a column names an assessor's people; such a column may be repeated.</summary>
    public bool IsOfAssessor(string column) => Assessors.Any(a => ColumnOf(a) == column);

    /// <summary>The route with this code or label; null when there is none.</summary>
    public Route? RouteNamed(string text) => Routes.FirstOrDefault(r => WordsOf(r.Code) == WordsOf(text) || WordsOf(r.Label) == WordsOf(text));

    /// <summary>The words of a text without case, accents, plurals, and the number of a repeated column.</summary>
    private static string WordsOf(string text) => string.Concat(Words().Matches(FrenchText.Fold(text)).Select(w => w.Value.TrimEnd('s'))).TrimEnd("0123456789".ToCharArray());

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();
}
