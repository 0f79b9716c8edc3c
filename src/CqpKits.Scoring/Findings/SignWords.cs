using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>The French words for a sign of comparison, used wherever a threshold is worded. The arguments are numbers as text, with their unit.</summary>
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
            Missed = (n, gap) => $"plafond de {n} dépassé de {gap}, il faut rester au-dessous",
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

    /// <summary>Predicate for what a rule requires of a value: « atteint 70 ou plus ».</summary>
    public required Func<string, string> Verb { get; init; }

    /// <summary>A required number: « au moins 2 ».</summary>
    public required Func<string, string> Number { get; init; }

    /// <summary>The threshold alone: « seuil de 70 % ».</summary>
    public required Func<string, string> Asked { get; init; }

    /// <summary>A test that holds: « seuil de 70 % atteint ».</summary>
    public required Func<string, string> Held { get; init; }

    /// <summary>A test that fails; the second argument is the difference in points.</summary>
    public required Func<string, string, string> Missed { get; init; }

    /// <summary>A test that fails at the threshold itself, for strict signs; null for others.</summary>
    public Func<string, string>? Met { get; init; }

    public static SignWords Of(Comparison sign) => All[sign];
}
