using System.Security.Cryptography;
using System.Text;
using CqpKits.French;
using CqpKits.Sheets.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Settling;

/// <summary>A column of the workbook of questions.</summary>
/// <param name="Heading">Its heading, by which it is known when the workbook comes back.</param>
/// <param name="Width">In characters.</param>
/// <param name="Key">Key of a decision that it holds; null for what people only read.</param>
/// <param name="IsEntry">Whether people fill it.</param>
/// <param name="Text">What is written into it.</param>
internal sealed record ReviewColumn(string Heading, int Width, Key? Key, bool IsEntry, Func<ReviewItem, string> Text)
{
    /// <summary>Whether people do not see it.</summary>
    public bool IsHidden => Key == DecisionShapes.Sha256 || Key == DecisionShapes.Field || Heading == ReviewColumns.Check;
}

/// <summary>The columns of the workbook of questions.</summary>
internal static class ReviewColumns
{
    /// <summary>Holds the checksum of what a person reads and of the hidden key. Workbooks written before it are without.</summary>
    public const string Check = "Contrôle";

    public const string Path = "Fichier";
    public const string Form = "Formulaire";
    public const string Candidate = "Candidat";
    public const string Holder = "Rempli par";
    public const string Question = "Question";
    public const string Where = "Où";
    public const string Decision = "Décision";

    private const string Why = "Pourquoi";
    private const string Expected = "Attendu";

    /// <summary>So many headings of ours, in one row, are those of a workbook of questions.</summary>
    private const int SurelyOurs = 6;

    private const int CheckLength = 16;

    /// <summary>What is compared of a text: a workbook may have cut the rest.</summary>
    private const int Compared = 1000;

    public static readonly IReadOnlyList<ReviewColumn> All =
    [
        new(Path, 34, DecisionShapes.File, false, i => i.File.Path),
        new(Form, 24, null, false, i => i.File.Definition!.Title),
        new(Candidate, 22, null, false, i => i.File.Candidate),
        new(Holder, 22, null, false, i => i.File.Holder),
        new(Question, 36, null, false, i => i.Field.Label),
        new(Why, 44, null, false, i => i.Answer.Reason ?? ""),
        new("Texte trouvé", 30, DecisionShapes.Found, false, i => i.Answer.RawText),
        new(Where, 22, null, false, i => i.Answer.Place),
        new(Expected, 24, null, false, i => i.Expected),
        new(Decision, 18, DecisionShapes.Decided, true, _ => ""),
        new("Décidé par", 20, DecisionShapes.By, true, _ => ""),
        new("Motif", 30, DecisionShapes.Why, true, _ => ""),
        new("Date", 12, DecisionShapes.Day, true, _ => ""),
        new("Empreinte", 10, DecisionShapes.Sha256, false, i => i.File.Sha256),
        new("Champ", 10, DecisionShapes.Field, false, i => i.Field.Id),
        new(Check, 10, null, false, ChecksumOf),
    ];

    /// <summary>The columns without which a workbook cannot be applied: those of a decision, and what a person reads of its question.</summary>
    public static IEnumerable<ReviewColumn> Needed => All.Where(c => c.Key is not null || c.Heading is Form or Candidate or Holder or Question or Where);

    /// <summary>The row of headings of a sheet; null in one that is no workbook of questions.</summary>
    public static ReadRow? Head(ReadSheet sheet) => sheet.Rows.FirstOrDefault(r => All.Count(c => At(r, c.Heading).Count > 0) >= SurelyOurs);

    /// <summary>Where a heading stands, from 0.</summary>
    public static IReadOnlyList<int> At(ReadRow head, string heading) =>
        [.. head.Cells.Where(c => FrenchText.Fold(c.Value.Text) == FrenchText.Fold(heading)).Select(c => c.Key).Order()];

    /// <summary>The checksum of a row of the workbook, from what stands in it.</summary>
    /// <param name="text">Text of a column by its heading.</param>
    public static string Checksum(Func<string, string> text)
    {
        var seen = All.Where(c => !c.IsEntry && c.Heading is not (Check or Why or Expected)).Select(c => FrenchText.Fold(Cut(text(c.Heading))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', seen))))[..CheckLength];
    }

    private static string Cut(string text) => text.Length > Compared ? text[..Compared] : text;

    private static string ChecksumOf(ReviewItem item) => Checksum(heading => All.First(c => c.Heading == heading).Text(item));
}
