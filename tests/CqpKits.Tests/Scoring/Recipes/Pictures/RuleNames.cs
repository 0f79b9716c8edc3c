using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>What a picture calls the items and persons of a certification: their labels.</summary>
internal sealed class RuleNames(Certification certification)
{
    private readonly Dictionary<string, string> items = Enum.GetValues<ResultLevel>().SelectMany(l => ResultItems.Of(certification, l)).ToDictionary(i => i.Code, i => i.Label);

    /// <summary>The person's label: « Tuteur ».</summary>
    public string Assessor(string code) => certification.Assessors.FirstOrDefault(a => a.Code == code)?.Label ?? code;

    /// <summary>The label of a pass: « Finale ».</summary>
    public string Pass(string assessor, string code) => certification.Assessors.SelectMany(a => a.Code == assessor ? a.Passes : []).FirstOrDefault(p => p.Code == code)?.Label ?? code;

    /// <summary>The label of a route: « Formation ».</summary>
    public string Route(string code) => certification.Routes.FirstOrDefault(r => r.Code == code)?.Label ?? code;

    /// <summary>The label of an item: « Écrit ».</summary>
    public string Item(string code) => items.GetValueOrDefault(code, code);

    /// <summary>« Écrit, Oral et Épreuve pratique ».</summary>
    public string Items(IEnumerable<string> codes) => Listed(codes.Select(Item));

    /// <summary>The labels of all items of a level.</summary>
    public string ItemsOf(ResultLevel level) => string.Join(", ", ResultItems.Of(certification, level).Select(i => i.Label));

    /// <summary>« Écrit et Oral », or « chaque épreuve » where none is named.</summary>
    public string Which(IReadOnlyList<string> codes, ResultLevel level) => codes.Count == 0 ? $"chaque {ResultItems.Noun(level)}" : Items(codes);

    /// <summary>« épreuves ».</summary>
    public static string Plural(ResultLevel level) => ResultItems.Noun(level) + "s";

    /// <summary>The ending of what is said of an item: « e » for « épreuve ».</summary>
    public static string Ending(ResultLevel level) => ResultItems.IsFeminine(level) ? "e" : "";

    /// <summary>A weight: « 40 % », « coef. 2 ».</summary>
    public static string Percent(decimal weight) => $"{FrenchText.Number(weight)} %";

    /// <summary>« coef. 2 ».</summary>
    public static string Coefficient(decimal weight) => $"coef. {FrenchText.Number(weight)}";

    /// <summary>« un, deux et trois ».</summary>
    public static string Listed(IEnumerable<string> labels) => labels.ToList() is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} et {last}" : string.Concat(labels);
}
