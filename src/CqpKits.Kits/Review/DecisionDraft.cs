using System.Globalization;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>A decision as it was written, by French key; what it lacks is said before it becomes a <see cref="Decision"/>.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Values">Texts by key.</param>
internal sealed record DecisionDraft(SourcePosition Position, IReadOnlyDictionary<string, string> Values)
{
    public const string File = "fichier";
    public const string Sha256 = "empreinte";
    public const string Field = "champ";
    public const string Found = "valeur_lue";
    public const string Decided = "valeur_decidee";
    public const string By = "par";
    public const string Why = "motif";
    public const string Day = "date";

    /// <summary>Every key.</summary>
    public static readonly IReadOnlyList<string> Keys = [File, Sha256, Field, Found, Decided, By, Why, Day];

    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>The decision, or what it lacks.</summary>
    public Outcome<Decision> Check()
    {
        if (new[] { Sha256, Field, Decided, By, Why }.FirstOrDefault(k => Text(k).Length == 0) is { } lacking)
        {
            return Outcome.Failed<Decision>(ReviewMessages.Lacks(Position, lacking));
        }

        DateOnly day = default;
        return Text(Day).Length > 0 && !DateOnly.TryParseExact(Text(Day), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? Outcome.Failed<Decision>(ReviewMessages.NoDate(Position, Text(Day)))
            : Outcome.Of(new Decision
            {
                Position = Position,
                Sha256 = Text(Sha256).ToLowerInvariant(),
                File = Text(File),
                FieldId = Text(Field),
                Found = Text(Found),
                Decided = Text(Decided),
                By = Text(By),
                Why = Text(Why),
                Day = Text(Day).Length == 0 ? null : day,
            });
    }

    private string Text(string key) => Values.GetValueOrDefault(key, "").Trim();
}
