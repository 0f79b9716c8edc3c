using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>How one sign of comparison is said: everywhere a threshold is worded, the words come from here.</summary>
internal sealed record SignWords
{
    private static readonly Dictionary<Comparison, SignWords> All = new()
    {
        [Comparison.AtLeast] = new()
        {
            Verb = n => $"atteint {n} ou plus",
            Number = n => $"au moins {n}",
            Asked = n => $"seuil de {n}",
            Held = n => $"seuil de {n} atteint",
            Missed = (n, gap) => $"seuil de {n} non atteint, il manque {gap}",
        },
        [Comparison.GreaterThan] = new()
        {
            Verb = n => $"dépasse strictement {n}",
            Number = n => $"plus de {n}",
            Asked = n => $"seuil de {n} à dépasser",
            Held = n => $"seuil de {n} dépassé",
            Missed = (n, gap) => $"seuil de {n} non atteint, il manque plus de {gap}",
            Met = n => $"seuil de {n} atteint, il faut le dépasser",
        },
        [Comparison.AtMost] = new()
        {
            Verb = n => $"ne dépasse pas {n}",
            Number = n => $"au plus {n}",
            Asked = n => $"plafond de {n}",
            Held = n => $"plafond de {n} respecté",
            Missed = (n, gap) => $"plafond de {n} dépassé, {gap} de trop",
        },
        [Comparison.LessThan] = new()
        {
            Verb = n => $"reste strictement au-dessous de {n}",
            Number = n => $"moins de {n}",
            Asked = n => $"plafond de {n} à ne pas atteindre",
            Held = n => $"strictement au-dessous du plafond de {n}",
            Missed = (n, gap) => $"plafond de {n} dépassé, plus de {gap} de trop",
            Met = n => $"plafond de {n} atteint, il faut rester au-dessous",
        },
        [Comparison.Equal] = new()
        {
            Verb = n => $"vaut exactement {n}",
            Number = n => $"exactement {n}",
            Asked = n => $"valeur exacte de {n}",
            Held = n => $"valeur exacte de {n} obtenue",
            Missed = (n, gap) => $"valeur exacte de {n} non obtenue, {gap} d'écart",
        },
    };

    /// <summary>What a rule asks of a value, after its name: « atteint 70 ou plus ».</summary>
    public required Func<string, string> Verb { get; init; }

    /// <summary>What a rule asks of a number: « au moins 2 ».</summary>
    public required Func<string, string> Number { get; init; }

    /// <summary>The threshold by itself: « seuil de 70 % ».</summary>
    public required Func<string, string> Asked { get; init; }

    /// <summary>The test holds.</summary>
    public required Func<string, string> Held { get; init; }

    /// <summary>The test fails by so many points.</summary>
    public required Func<string, string, string> Missed { get; init; }

    /// <summary>The test fails on the threshold itself, which only a strict sign does.</summary>
    public Func<string, string>? Met { get; init; }

    public static SignWords Of(Comparison sign) => All[sign];
}
