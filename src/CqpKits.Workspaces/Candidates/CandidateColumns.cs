using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>
/// The columns of a list of candidates, found by their headings whatever their case, accents, spaces and underscores. Each assessor of the certification has
/// one, called by its code or label; that of the jury is called <c>jures</c>.
/// </summary>
internal sealed class CandidateColumns
{
    public const string LastName = "nom";
    public const string FirstName = "prenom";
    public const string BirthDate = "date_naissance";
    public const string Identifier = "identifiant";
    public const string Company = "entreprise";
    public const string EvaluationDate = "date";
    public const string Members = "jures";
    public const string Arrangements = "amenagements";
    public const string Route = "voie";

    /// <summary>Headings that branches use for the same thing, folded and without separators.</summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        [LastName] = ["nom", "nomducandidat", "nomdefamille", "nomdusage"],
        [FirstName] = ["prenom", "prenoms", "prenomducandidat"],
        [BirthDate] = ["datenaissance", "datedenaissance", "naissance", "neele", "nele"],
        [Identifier] = ["identifiant", "id", "matricule", "numero", "ndossier", "numerodedossier"],
        [Company] = ["entreprise", "societe", "employeur", "entrepriseducandidat"],
        [EvaluationDate] = ["date", "dateevaluation", "datedelevaluation", "datedujury", "datejury", "jour"],
        [Members] = ["jures", "jure", "jury", "membres", "membresdujury", "evaluateurs"],
        [Arrangements] = ["amenagements", "amenagement", "amenagementsdepreuve"],
        [Route] = ["voie", "voiedacces"],
    };

    private readonly ListContext context;
    private readonly Dictionary<string, List<int>> indexes = [];

    private CandidateColumns(ListContext context) => this.context = context;

    /// <summary>Reads the headings; missing, repeated and unknown ones are reported.</summary>
    public static Checked<CandidateColumns> Read(IReadOnlyList<string> headings, ListContext context, SourcePosition position)
    {
        var columns = new CandidateColumns(context);
        var faults = headings.Select((heading, index) => columns.Add(heading, index, position)).OfType<Diagnostic>().ToList();
        var missing = new[] { LastName, FirstName }.Where(required => !columns.indexes.ContainsKey(required));
        return Checked.Of(columns, [.. faults, .. missing.Select(required => CandidateMessages.MissingColumn(required, headings, position))]);
    }

    /// <summary>The cell of a single column, trimmed; empty when absent.</summary>
    public string Get(IReadOnlyList<string> row, string column) => GetAll(row, column).FirstOrDefault() ?? "";

    /// <summary>The cells of a column that may be repeated, trimmed, empty ones left out.</summary>
    public IEnumerable<string> GetAll(IReadOnlyList<string> row, string column) =>
        indexes.GetValueOrDefault(column, []).Where(i => i < row.Count).Select(i => row[i].Trim()).Where(c => c.Length > 0);

    /// <summary>Takes a heading in; gives what is wrong with it, or null.</summary>
    private Diagnostic? Add(string heading, int index, SourcePosition position)
    {
        if (NameOf(heading) is not { } name)
        {
            return heading.Trim().Length > 0 ? CandidateMessages.UnknownColumn(heading, position, Known.Keys.Concat(context.Headings)) : null;
        }

        if (indexes.TryAdd(name, [index]))
        {
            return null;
        }

        indexes[name].Add(index);
        return Known.ContainsKey(name) && name != Members ? CandidateMessages.RepeatedColumn(heading, position) : null;
    }

    /// <summary>Which of our columns it is, or which assessor's: the name of the list's own columns first, so that no assessor hides one.</summary>
    private string? NameOf(string heading)
    {
        var folded = string.Concat(FrenchText.Fold(heading).Where(char.IsAsciiLetterOrDigit)).TrimEnd("0123456789".ToCharArray());
        return Known.Where(k => k.Value.Contains(folded)).Select(k => k.Key).FirstOrDefault() ?? context.ColumnOfAssessor(heading);
    }
}
