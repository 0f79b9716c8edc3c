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
    public const string BirthPlace = "lieu_naissance";
    public const string Civility = "civilite";
    public const string Identifier = "identifiant";
    public const string Company = "entreprise";
    public const string EvaluationDate = "date";
    public const string Members = "jures";
    public const string Arrangements = "amenagements";
    public const string Route = "voie";
    public const string Options = "options";
    public const string BirthName = "nom_naissance";
    public const string GivenNames = "prenoms_etat_civil";
    public const string BirthCode = "code_naissance";
    public const string PostalCode = "code_postal";
    public const string StartsOn = "debut";
    public const string EndsOn = "fin";

    /// <summary>Headings that branches use for the same thing, folded and without separators.</summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        [LastName] = ["nom", "nomducandidat", "nomdefamille", "nomdusage"],
        [FirstName] = ["prenom", "prenoms", "prenomducandidat"],
        [BirthDate] = ["datenaissance", "datedenaissance", "naissance", "neele", "nele"],
        [BirthPlace] = ["lieunaissance", "lieudenaissance", "villenaissance", "villedenaissance", "communenaissance", "communedenaissance", "neea", "nea"],
        [Civility] = ["civilite", "sexe", "genre"],
        [Identifier] = ["identifiant", "id", "matricule", "numero", "ndossier", "ndedossier", "numerodossier", "numerodedossier"],
        [Company] = ["entreprise", "societe", "employeur", "entrepriseducandidat"],
        [EvaluationDate] = ["date", "dateevaluation", "datedelevaluation", "datedujury", "datejury", "jour"],
        [Members] = ["jures", "jure", "jury", "membres", "membresdujury", "evaluateurs"],
        [Arrangements] = ["amenagements", "amenagement", "amenagementsdepreuve"],
        [Route] = ["voie", "voiedacces"],
        [Options] = ["options", "option", "specialite", "specialites"],
        [BirthName] = ["nomnaissance", "nomdenaissance"],
        [GivenNames] = ["prenomsetatcivil", "prenomsdetatcivil", "prenomsaletatcivil", "touslesprenoms", "tousprenoms"],
        [BirthCode] = ["codenaissance", "codeinseenaissance", "codeinseedenaissance", "inseenaissance", "codecommunenaissance", "codecommunedenaissance"],
        [PostalCode] = ["codepostal", "cp", "codepostaldomicile"],
        [StartsOn] = ["debut", "datedebut", "datededebut", "debutformation", "datedebutformation", "dateentree"],
        [EndsOn] = ["fin", "datefin", "datedefin", "finformation", "datefinformation", "datesortie"],
    };

    private readonly ListContext context;
    private readonly IReadOnlyList<string> headings;
    private readonly Dictionary<string, List<int>> indexes = [];

    private CandidateColumns(IReadOnlyList<string> headings, ListContext context)
    {
        this.headings = headings;
        this.context = context;
    }

    /// <summary>Number of headings, empty ones among them.</summary>
    public int Count => headings.Count;

    /// <summary>The columns that are read, from 0.</summary>
    public IEnumerable<int> Places => indexes.Values.SelectMany(i => i).Order();

    /// <summary>Whether cells are the headings of a list of candidates: a name and a first name are among them.</summary>
    public static bool AreHeadings(IReadOnlyList<string> cells, ListContext context)
    {
        var columns = new CandidateColumns(cells, context);
        return cells.Select(columns.NameOf).ToHashSet() is var names && names.Contains(LastName) && names.Contains(FirstName);
    }

    /// <summary>Reads the headings; missing, repeated and unknown ones are reported.</summary>
    public static Checked<CandidateColumns> Read(IReadOnlyList<string> headings, ListContext context, SourcePosition position)
    {
        var columns = new CandidateColumns(headings, context);
        var faults = headings.Select((heading, index) => columns.Add(heading, index, position)).OfType<Diagnostic>().ToList();
        var missing = new[] { LastName, FirstName }.Where(required => !columns.indexes.ContainsKey(required));
        return Checked.Of(columns, [.. faults, .. missing.Select(required => CandidateMessages.MissingColumn(required, headings, position))]);
    }

    /// <summary>The cell of a single column, trimmed; empty when absent.</summary>
    public string Get(IReadOnlyList<string> row, string column) => GetAll(row, column).FirstOrDefault() ?? "";

    /// <summary>The cells of a column that may be repeated, trimmed, empty ones left out.</summary>
    public IEnumerable<string> GetAll(IReadOnlyList<string> row, string column) =>
        indexes.GetValueOrDefault(column, []).Where(i => i < row.Count).Select(i => row[i].Trim()).Where(c => c.Length > 0);

    /// <summary>Each heading that is read, with the name of our column that it is.</summary>
    public IReadOnlyList<ReadColumn> Matches => [.. indexes.SelectMany(i => i.Value.Select(at => (At: at, Name: i.Key))).OrderBy(m => m.At).Select(m => new ReadColumn(HeadingOf(m.At), context.Shown(m.Name)))];

    /// <summary>A heading, as the list writes it.</summary>
    public string HeadingOf(int column) => headings[column].Trim();

    /// <summary>The heading under which a list gives one of our columns, as it writes it; our name for it when it has none.</summary>
    public string HeadingFor(string column) => indexes.TryGetValue(column, out var at) ? HeadingOf(at[0]) : column;

    /// <summary>Whether a column holds the name or the first name.</summary>
    public bool IsName(int column) => new[] { LastName, FirstName }.Any(n => indexes.GetValueOrDefault(n, []).Contains(column));

    /// <summary>Whether a line gives the headings again, as on every page of a printed list.</summary>
    public bool AreAgain(IReadOnlyList<string> cells) =>
        NameOf(Get(cells, LastName)) == LastName && NameOf(Get(cells, FirstName)) == FirstName;

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
        return name != Members && !context.IsOfAssessor(name) ? CandidateMessages.RepeatedColumn(heading, position) : null;
    }

    /// <summary>Which of our columns it is, or which assessor's: the name of the list's own columns first, so that no assessor hides one.</summary>
    private string? NameOf(string heading)
    {
        var folded = string.Concat(FrenchText.Fold(heading).Where(char.IsAsciiLetterOrDigit)).TrimEnd("0123456789".ToCharArray());
        return Known.Where(k => k.Value.Contains(folded) && (k.Key != Options || context.Choices.Count > 0)).Select(k => k.Key).FirstOrDefault() ?? context.ColumnOfAssessor(heading) ?? RecordColumns.NameOf(heading, context);
    }
}
