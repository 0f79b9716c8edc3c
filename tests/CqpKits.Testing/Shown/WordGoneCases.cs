using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;

namespace CqpKits.Testing.Shown;

/// <summary>Forms of which programs have lost what tells an empty field from a lost one.</summary>
internal static class WordGoneCases
{
    public static IReadOnlyList<ShownCase> All { get; } =
    [
        Of(ShownKind.Gone, "all controls with their content", () => Habit.Of(Habit.Grid, (Mark, "70")).InBody(root => root.Descendants(Habit.W + "sdt").ToList().ForEach(s => s.Remove())), Mark),
        Of(ShownKind.Gone, "all controls with their content, and something typed since", () => Habit.Of(Habit.Grid).Instead("R.1.pourcentage", WordMarkup.Run("60"))
            .InBody(root => root.Descendants(Habit.W + "sdt").ToList().ForEach(s => s.Remove())), Mark),
        Of(ShownKind.Gone, "one control with its content", () => Habit.Of(Habit.Grid).InCell(Mark, cell => cell.Descendants(Habit.W + "sdt").ToList().ForEach(s => s.Remove())), Mark, ShownCase.Missing),
        Of(ShownKind.Heading, "typed after the printed sign", () => Habit.Of(Habit.Grid).Beside(Mark, "").InCell(Mark, cell => cell.Elements(Habit.W + "p").First().Add(Habit.Xml(WordMarkup.Run("30")))), Mark, "30"),
    ];
}
