using System.Text.RegularExpressions;
using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>
/// The columns of a list that say what is known of a candidate besides forms: a word of ours, and the code of an item or of a condition of access:
/// « acquis ORAL », « condition assiduite ».
/// </summary>
internal static partial class RecordColumns
{
    /// <summary>Before the day on which an item was obtained.</summary>
    public const string Kept = "acquis";

    /// <summary>Before the mark that was obtained.</summary>
    public const string Mark = "note acquise";

    /// <summary>Before the last day that its paper gives.</summary>
    public const string Until = "acquis jusqu'au";

    /// <summary>Before the title that exempts of an item.</summary>
    public const string Exempt = "dispense";

    /// <summary>Before « oui » or « non », for a condition of access.</summary>
    public const string Access = "condition";

    /// <summary>Before the paper that shows any of these.</summary>
    public const string Evidence = "piece";

    /// <summary>The number of earlier presentations, or their days.</summary>
    public const string Attempts = "presentations";

    private static readonly string[] OfItems = [Until, Mark, Kept, Exempt, Evidence];
    private static readonly string[] OfConditions = [Access, Evidence];

    /// <summary>The name of the column that a heading is; null when it is none of these.</summary>
    public static string? NameOf(string heading, ListContext context)
    {
        var words = WordsOf(heading);
        return words == WordsOf(Attempts) || words == WordsOf("presentation") ? Attempts
            : OfItems.SelectMany(w => context.Items.Select(code => (Word: w, Code: code))).Concat(OfConditions.SelectMany(w => context.Conditions.Select(code => (Word: w, Code: code))))
                .Select(c => Column(c.Word, c.Code)).FirstOrDefault(column => WordsOf(column) == words);
    }

    /// <summary>The name of a column.</summary>
    public static string Column(string word, string code) => $"{word} {code}";

    /// <summary>Headings as examples for a person who wrote one that is not known.</summary>
    public static IEnumerable<string> Examples(ListContext context) =>
        context.Items.Take(1).SelectMany(code => new[] { Kept, Exempt }.Select(w => Column(w, code))).Concat(context.Conditions.Select(code => Column(Access, code)));

    private static string WordsOf(string text) => string.Concat(Words().Matches(FrenchText.Fold(text)).Select(w => w.Value));

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();
}
