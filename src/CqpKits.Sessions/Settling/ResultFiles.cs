using System.Text.RegularExpressions;
using CqpKits.Sessions.Deliberating;

namespace CqpKits.Sessions.Settling;

/// <summary>Names of the files that results are written to, and from which decisions are taken.</summary>
internal static partial class ResultFiles
{
    public const string Json = "resultats.json";

    public const string Csv = "resultats.csv";

    public const string Book = "resultats.xlsx";

    /// <summary>The questions, to be read.</summary>
    public const string ReviewPage = "a-trancher.html";

    /// <summary>Decisions written by hand.</summary>
    public const string Decisions = "decisions.yaml";

    /// <summary>The questions, to be answered; the number is that of the workbook, from 1.</summary>
    public static string ReviewBook(int number) => number == 1 ? "a-trancher.xlsx" : FormattableString.Invariant($"a-trancher-{number}.xlsx");

    /// <summary>Whether a file name is of one of these.</summary>
    public static bool IsOurs(string name) => name is Json or Csv or Book or DeliberationFile.FileName or ReviewPage or Decisions || IsReviewBook(name);

    /// <summary>Whether a file name is that of a workbook of questions.</summary>
    public static bool IsReviewBook(string name) => NumberedBook().IsMatch(name);

    [GeneratedRegex(@"^a-trancher(?:-[0-9]+)?\.xlsx\z")]
    private static partial Regex NumberedBook();
}
